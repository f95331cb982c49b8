using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Tests.Authority;

namespace Ltc.Tests.Grants;

/// <summary>A small organisation whose board has granted the price to its head of region, who has passed part of it on.</summary>
internal sealed class Sample
{
    internal static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));
    internal static readonly DateTimeOffset At = new(2026, 5, 27, 10, 0, 0, TimeSpan.FromHours(8));

    internal OrganisationData People { get; } = new()
    {
        Units =
        [
            new OrgUnitData { Id = "company", Level = OrgLevel.Company },
            new OrgUnitData { Id = "north", Level = OrgLevel.Region, Parent = "company" },
            new OrgUnitData { Id = "office", Level = OrgLevel.RepOffice, Parent = "north" },
        ],
        People =
        [
            new PersonData { Id = "zhao", Unit = "company", Roles = ["chief"] },
            new PersonData { Id = "li", Unit = "north", Roles = ["region-head"], Manager = "zhao" },
            new PersonData { Id = "wang", Unit = "office", Roles = ["office-head"], Manager = "li" },
            new PersonData { Id = "qian", Unit = "north", Roles = ["expert"], Manager = "li" },
        ],
    };

    internal GrantSetData Grants { get; } = new() { Sources = ["board"], Grants = [Root(), Passed()] };

    internal AuthorityMatrix Matrix { get; set; } = AuthorityMatrix.Default;

    internal GrantHistory? History { get; set; } = GrantHistory.Empty;

    internal GrantData First => Grants.Grants[0];

    internal GrantData Second => Grants.Grants[1];

    internal static AuthorityRequest Price(decimal amount) => AuthorityTests.Clean() with { Document = AuthorityDocument.Price, Unit = "office", Amount = new Money(amount, "CNY") };

    internal DeciderAnswer Ask(AuthorityRequest request, DateTimeOffset? at = null)
    {
        Assert.True(Organisation.TryCreate(People, out var organisation, out var wrong), string.Join("; ", wrong));
        return Matrix.WhoMayDecide(request, Set(), organisation!, at ?? At, History);
    }

    internal string Names(AuthorityRequest request, DateTimeOffset? at = null) => string.Join(" ", Ask(request, at).Deciders.Select(decider => decider.Person.Id));

    internal GrantSet Set() => GrantSet.TryCreate(Grants, Matrix, out var set, out var findings) ? set! : throw new InvalidOperationException(string.Join("; ", findings));

    internal IReadOnlyList<Finding> Findings()
    {
        Assert.False(GrantSet.TryCreate(Grants, Matrix, out var set, out var findings));
        Assert.Null(set);
        return findings;
    }

    internal static GrantData Root() => new()
    {
        Id = "g1",
        Grantor = "board",
        Grantee = "li",
        Role = "region-head",
        Document = AuthorityDocument.Price,
        Level = OrgLevel.Region,
        Scope = new GrantScope { Unit = "north" },
        Limits = Limits(20_000_000m),
        ValidFrom = Start,
        ValidUntil = Start.AddDays(365),
        MayDelegate = true,
        ReviewOn = new CalendarDate(2026, 10, 1),
    };

    internal static GrantData Passed() => new()
    {
        Id = "g2",
        Grantor = "li",
        From = "g1",
        Grantee = "wang",
        Role = "office-head",
        Document = AuthorityDocument.Price,
        Level = OrgLevel.RepOffice,
        Scope = new GrantScope { Unit = "office" },
        Limits = Limits(3_000_000m),
        ValidFrom = Start,
        ValidUntil = Start.AddDays(365),
        ReviewOn = new CalendarDate(2026, 10, 1),
    };

    internal static Dictionary<string, AuthorityLimit> Limits(decimal amount) => new()
    {
        ["amount"] = AuthorityLimit.Of(amount),
        ["marginOverFloor"] = AuthorityLimit.Of(0m),
        ["discount"] = AuthorityLimit.Unlimited,
    };
}
