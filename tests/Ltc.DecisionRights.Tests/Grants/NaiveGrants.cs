using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Tests.Authority;

namespace Ltc.Tests.Grants;

/// <summary>Who may decide, said as simply as can be over what is stored; null uses are not known.</summary>
internal sealed record NaiveGrants(
    AuthorityMatrixData Matrix, GrantSetData Grants, OrganisationData Organisation, DateTimeOffset At, IReadOnlyList<GrantUse>? Uses, IReadOnlyDictionary<string, object?> Values)
{
    internal IEnumerable<GrantData> Deciding(AuthorityRequest request) => Grants.Grants.Where(grant => MayDecide(grant, request));

    internal bool MayDecide(GrantData grant, AuthorityRequest request)
    {
        if (request.Document != grant.Document)
            return false;
        var required = NaiveAuthority.Resolve(Matrix, Values, request.Document).Level;
        var level = Matrix.HigherLevel == HigherLevel.MayStandIn ? grant.Level >= required : grant.Level == required;
        var chain = GenerateGrants.Chain(grant, Grants).ToArray();
        return level && chain.Select((link, i) => Covers(link, request) && IsSigned(link, chain.Take(i + 1))).All(holds => holds);
    }

    internal bool IsSigned(GrantData link, IEnumerable<GrantData> receivers) =>
        !NeedsSigner(link) || (Organisation.People.Any(person => person.Id == link.CoSigner) && receivers.All(one => one.Grantee != link.CoSigner));

    internal bool NeedsSigner(GrantData link) => link.CoSigner is not null && !(link.AssistedUntil <= At);

    private bool Covers(GrantData link, AuthorityRequest request) =>
        link.ValidFrom <= At && At < link.ValidUntil && !(link.RevokedAt <= At)
        && Organisation.People.Any(person => person.Id == link.Grantee && person.Roles.Contains(link.Role!))
        && Above(request.Unit).Contains(link.Scope!.Unit)
        && (link.Scope.Regions.Count == 0 || link.Scope.Regions.Contains(request.Region!))
        && Matrix.Dimensions.Where(dimension => dimension.Documents.Contains(link.Document!.Value)).All(dimension => Reaches(link.Limits[dimension.Id!], dimension))
        && link.Ceilings.All(ceiling => Uses is not null && request.Amount is { } amount && UsedIn(link, ceiling.Period) + amount.Amount <= ceiling.Most!.Value.Amount);

    private bool Reaches(AuthorityLimit limit, AuthorityDimensionData dimension) =>
        limit.IsUnlimited || (NaiveAuthority.IsKnown(dimension, Values[dimension.Id!]) && NaiveAuthority.Admits(Matrix.Boundary, dimension, limit, Values[dimension.Id!]!));

    private IEnumerable<string?> Above(string? unit)
    {
        for (var at = unit; at is not null; at = Organisation.Units.Single(one => one.Id == at).Parent)
            yield return at;
    }

    private decimal UsedIn(GrantData link, CeilingPeriod period) => Uses!
        .Where(use => use.At <= At && GenerateGrants.Chain(Grants.Grants.Single(one => one.Id == use.Grant), Grants).Contains(link))
        .Where(use => period == CeilingPeriod.Validity ? use.At >= link.ValidFrom && use.At < link.ValidUntil : Name(use.At!.Value.ToOffset(At.Offset), period) == Name(At, period))
        .Sum(use => use.Amount!.Value.Amount);

    private static (int Year, int Part) Name(DateTimeOffset at, CeilingPeriod period) =>
        (at.Year, period switch { CeilingPeriod.Month => at.Month, CeilingPeriod.Quarter => (at.Month + 2) / 3, _ => 0 });
}
