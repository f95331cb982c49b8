using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Ltc.Tests.Authority;

namespace Ltc.Tests.Grants;

/// <summary>Draws grants that fit together: chains that shrink from step to step, revocations, deputies, co-signers, ceilings.</summary>
internal static class GenerateGrants
{
    internal static readonly DateTimeOffset Noon = new(2026, 5, 31, 12, 0, 0, TimeSpan.Zero);
    internal static readonly string[] Units = ["c", "n", "s", "n1", "n2", "s1", "f1", "f2"];
    private static readonly string[] People = ["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"];
    private static readonly string[] Roles = ["head", "seller"];
    private static readonly Dictionary<string, string?> Parents = new() { ["c"] = null, ["n"] = "c", ["s"] = "c", ["n1"] = "n", ["n2"] = "n", ["s1"] = "s", ["f1"] = "n1", ["f2"] = "s1" };

    internal static OrganisationData Organisation(Draw draw) => new()
    {
        Units = [.. Units.Select(unit => new OrgUnitData { Id = unit, Parent = Parents[unit], Level = (OrgLevel)(unit[0] switch { 'c' => 3, 'f' => 0, _ => unit.Length == 1 ? 2 : 1 }) })],
        People = [.. People.Skip(draw.Below(3)).Select(person => new PersonData { Id = person, Unit = draw.Pick(Units), Roles = [.. Roles.Where(_ => draw.Chance(85))] })],
    };

    internal static AuthorityMatrixData Matrix(Draw draw)
    {
        var data = GenerateAuthority.Matrix(draw);
        GrantTerms.TryCreate(366, 30, 183, 30, 3, out var terms, out _);
        data.GrantTerms = terms!;
        return data;
    }

    internal static GrantSetData Grants(Draw draw, AuthorityMatrixData matrix)
    {
        var data = new GrantSetData { Sources = ["board"] };
        var count = 1 + draw.Below(9);
        for (var i = 0; i < count; i++)
        {
            GrantData[] open = [.. data.Grants.Where(grant => grant.Kind == GrantKind.Standing && Steps(grant, data) < 3)];
            var from = open.Length > 0 && draw.Chance(65) ? draw.Pick(open) : null;
            string[] taken = from is null ? [] : [.. Chain(from, data).Select(link => link.Grantee!)];
            data.Grants.Add(from is null ? Root(draw, matrix, "g" + i) : Below(draw, matrix, from, "g" + i, draw.Pick(People.Except(taken).ToArray())));
        }

        return data;
    }

    internal static IEnumerable<GrantData> Chain(GrantData grant, GrantSetData data)
    {
        for (var link = grant; link is not null; link = data.Grants.SingleOrDefault(one => one.Id == link.From))
            yield return link;
    }

    internal static GrantUse[] Uses(Draw draw, GrantSetData grants) => [.. Enumerable.Range(0, draw.Below(6)).Select(_ => new GrantUse
    {
        Grant = draw.Pick(grants.Grants.ToArray()).Id,
        Amount = new Money(draw.Below(7), GenerateAuthority.Currency),
        At = Noon.AddHours(draw.Below(60) - 50).AddDays(draw.Chance(30) ? -31 : 0).ToOffset(TimeSpan.FromHours(draw.Below(5) - 2)),
    })];

    internal static (AuthorityRequest Request, Dictionary<string, object?> Values) Request(Draw draw, AuthorityMatrixData matrix, GrantSetData grants)
    {
        var grant = draw.Pick(grants.Grants.ToArray());
        var values = GenerateAuthority.Values(draw, matrix);
        foreach (var dimension in matrix.Dimensions.Where(_ => draw.Chance(75)))
        {
            var limit = grant.Limits.TryGetValue(dimension.Id!, out var own) ? own : default;
            var mild = dimension.Direction == ColumnDirection.Milder ? 25m : 0m;
            values[dimension.Id!] = dimension.Kind == DimensionKind.Words ? draw.Chance(60) ? dimension.Words[0].Id : limit.Word ?? dimension.Words[^1].Id
                : draw.Chance(50) || limit.Number is null ? mild : Math.Max(0m, limit.Number.Value + draw.Below(3) - 1);
        }

        var request = GenerateAuthority.Request(values, draw.Chance(95) ? grant.Document : null) with
        {
            Unit = draw.Chance(60) ? grant.Scope!.Unit : draw.Chance(95) ? draw.Pick(Units) : null,
            Region = draw.Pick(new[] { "r1", "r2", null }),
        };
        return (request, values);
    }

    private static int Steps(GrantData grant, GrantSetData data) => Chain(grant, data).Count() - 1;

    private static GrantData Root(Draw draw, AuthorityMatrixData matrix, string id)
    {
        var document = draw.Pick(Enum.GetValues<AuthorityDocument>());
        var grant = Drawn(draw, id, draw.Pick(People), -1 - draw.Below(20), 1 + draw.Below(30));
        grant.Grantor = "board";
        grant.Document = document;
        grant.Level = draw.Chance(60) ? OrgLevel.Company : (OrgLevel)draw.Below(4);
        grant.MayDelegate = true;
        grant.Scope = new GrantScope { Unit = draw.Chance(60) ? "c" : draw.Pick(Units), Regions = draw.Chance(20) ? ["r1"] : [] };
        foreach (var dimension in matrix.Dimensions.Where(one => one.Documents.Contains(document)))
            grant.Limits[dimension.Id!] = draw.Chance(40) ? AuthorityLimit.Unlimited : Limit(draw, dimension);
        return grant;
    }

    private static GrantData Below(Draw draw, AuthorityMatrixData matrix, GrantData from, string id, string grantee)
    {
        var (start, end) = ((int)(from.ValidFrom!.Value - Noon).TotalHours, (int)(from.ValidUntil!.Value - Noon).TotalHours);
        var grant = Drawn(draw, id, grantee, draw.Chance(80) ? start : Math.Min(end - 1, start + draw.Below(4)), end - (draw.Chance(80) || end - start < 3 ? 0 : 1));
        if (grant.ValidFrom >= grant.ValidUntil)
            (grant.ValidFrom, grant.ValidUntil) = (from.ValidFrom, from.ValidUntil);
        grant.AssistedUntil = grant.AssistedUntil > grant.ValidUntil || grant.AssistedUntil <= grant.ValidFrom ? null : grant.AssistedUntil;
        grant.Kind = draw.Chance(25) ? GrantKind.Acting : GrantKind.Standing;
        grant.MayDelegate = grant.Kind == GrantKind.Standing;
        grant.Grantor = from.Grantee;
        grant.From = from.Id;
        grant.Document = from.Document;
        grant.Level = (OrgLevel)Math.Max(0, (int)from.Level!.Value - (draw.Chance(70) ? 0 : 1));
        grant.Scope = new GrantScope { Unit = draw.Chance(50) ? from.Scope!.Unit : draw.Pick(Units), Regions = from.Scope!.Regions.Count > 0 || draw.Chance(15) ? ["r1"] : [] };
        foreach (var pair in from.Limits)
            grant.Limits[pair.Key] = draw.Chance(60) ? pair.Value : Smaller(draw, matrix.Dimensions.Single(one => one.Id == pair.Key), pair.Value);
        return grant;
    }

    private static GrantData Drawn(Draw draw, string id, string grantee, int start, int end) => new()
    {
        Id = id,
        Grantee = grantee,
        Role = draw.Pick(Roles),
        ValidFrom = Noon.AddHours(start),
        ValidUntil = Noon.AddHours(end),
        ReviewOn = CalendarDate.Of(Noon),
        RevokedAt = draw.Chance(12) ? Noon.AddHours(draw.Below(5) - 2) : null,
        CoSigner = draw.Chance(25) ? draw.Pick(People.Where(person => person != grantee).ToArray()) : null,
        Ceilings = draw.Chance(25) ? [new GrantCeiling { Most = new Money(draw.Below(20), GenerateAuthority.Currency), Period = draw.Pick(Enum.GetValues<CeilingPeriod>()) }] : [],
    };

    private static AuthorityLimit Limit(Draw draw, AuthorityDimensionData dimension) => dimension.Kind == DimensionKind.Words
        ? AuthorityLimit.UpTo(draw.Pick(dimension.Words.ToArray()).Id)
        : AuthorityLimit.Of(3 + draw.Below(20), draw.Pick(new LimitBoundary?[] { null, LimitBoundary.Inclusive, LimitBoundary.Exclusive }));

    private static AuthorityLimit Smaller(Draw draw, AuthorityDimensionData dimension, AuthorityLimit limit)
    {
        if (limit.IsUnlimited)
            return Limit(draw, dimension);
        if (limit.Word is { } word)
            return AuthorityLimit.UpTo(dimension.Words[draw.Below(dimension.Words.ToList().FindIndex(one => one.Id == word) + 1)].Id);
        var step = draw.Below(4) * (dimension.Direction == ColumnDirection.Milder ? 1 : -1);
        return AuthorityLimit.Of(limit.Number!.Value + step, step == 0 ? LimitBoundary.Exclusive : LimitBoundary.Inclusive);
    }
}
