using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>The rules of relationships in a few lines, without the library.</summary>
internal static class NaiveRelationships
{
    internal static decimal Score(IReadOnlyList<decimal> weights, IReadOnlyList<decimal> points) =>
        weights.Zip(points, (weight, value) => weight * value).Sum();

    internal static RelationshipLevel Level(decimal score, decimal support, IReadOnlyList<decimal> cuts, int mostAbove) =>
        (RelationshipLevel)Math.Min(cuts.Count(from => score >= from), cuts.Count(from => support >= from) + mostAbove);

    internal static OrganisationalStep Step(IEnumerable<bool> steps) => (OrganisationalStep)steps.TakeWhile(step => step).Count();

    internal static decimal Index(IEnumerable<(ChainRole Role, decimal Score)> seats, Func<ChainRole, decimal> influence) =>
        seats.Sum(seat => influence(seat.Role) * seat.Score) / (3m * seats.Sum(seat => influence(seat.Role)));

    /// <summary>Whether a seat is held: true when one contact says so, null when one is not known or nobody speaks of it.</summary>
    internal static bool? IsHeld(DepartmentSeat seat, IEnumerable<DepartmentContact> contacts)
    {
        var said = contacts.Where(one => one.Department == seat.Department && one.Role == seat.Role).Select(one => one.IsKept).ToArray();
        return said.Contains(true) ? true : said.Length == 0 || said.Contains(null) ? null : false;
    }
}
