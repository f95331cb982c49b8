using System;
using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What a row of an export says in the words of the library's facts. A fact that the row does not hold stays not known.</summary>
internal static class DealFacts
{
    private static readonly (DealField Field, string[] Ids)[] Table =
    [
        (DealField.Id, ["opportunity-id", "lead-id"]),
        (DealField.Owner, ["opportunity-owner", "owner"]),
        (DealField.Account, ["customer"]),
        (DealField.Value, ["amount"]),
        (DealField.Currency, ["currency"]),
        (DealField.Probability, ["win-chance"]),
        (DealField.Grade, ["grade"]),
    ];

    private static readonly string[] Now = ["at"];

    /// <summary>The facts of a machine that a row can hold.</summary>
    /// <typeparam name="TFacts">The facts of the machine.</typeparam>
    /// <param name="facts">Its vocabulary.</param>
    /// <returns>The fields with the fact each stands for.</returns>
    internal static IReadOnlyList<(DealField Field, Fact<TFacts> Fact)> Of<TFacts>(FactSet<TFacts> facts)
        where TFacts : struct
    {
        var known = new List<(DealField, Fact<TFacts>)>();
        foreach (var (field, ids) in Table)
        {
            if (First(facts, ids) is { } fact)
                known.Add((field, fact));
        }

        return known;
    }

    /// <summary>The fact of a machine that says when the question is asked.</summary>
    /// <typeparam name="TFacts">The facts of the machine.</typeparam>
    /// <param name="facts">Its vocabulary.</param>
    /// <returns>The fact, or null.</returns>
    internal static Fact<TFacts>? NowOf<TFacts>(FactSet<TFacts> facts)
        where TFacts : struct => First(facts, Now);

    /// <summary>Takes the value of a field as a fact takes it.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="field">The field.</param>
    /// <returns>The value; null when the row does not hold one that counts: an amount of zero says nothing about an open deal.</returns>
    internal static object? ValueOf(Deal deal, DealField field)
    {
        if (!deal.Knows(field))
            return null;
        return field switch
        {
            DealField.Value => deal.Value > 0 ? deal.Value : null,
            DealField.Probability => deal.Probability is >= 0 and <= 1 ? deal.Probability : null,
            DealField.Grade => GradeWords.Read(deal.TextOf(field).ToString()),
            _ => deal.TextOf(field).ToString(),
        };
    }

    /// <summary>Takes the as-of day as the moment of the question.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>Its beginning in UTC.</returns>
    internal static DateTimeOffset MomentOf(CalendarDate asOf) => new(asOf.Year, asOf.Month, asOf.Day, 0, 0, 0, TimeSpan.Zero);

    private static Fact<TFacts>? First<TFacts>(FactSet<TFacts> facts, string[] ids)
        where TFacts : struct
    {
        foreach (var id in ids)
        {
            if (facts.Find(id) is { } fact)
                return fact;
        }

        return null;
    }
}
