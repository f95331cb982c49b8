using System;
using System.Globalization;
using System.Linq;

namespace Ltc.Benchmarks.Authority;

/// <summary>An organisation whose offices hold most of its grants, every fiftieth being written for the whole company and one product.</summary>
internal sealed class GrantField
{
    /// <summary>How many questions one run asks.</summary>
    internal const int Questions = 100;

    private const int OfOffice = 10;
    private const int OfCompany = 50;
    private const int Products = 20;
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Organisation _organisation;
    private readonly GrantSet _grants;
    private readonly AuthorityRequest[] _requests;

    internal GrantField(int count)
    {
        var offices = count / OfOffice;
        var data = new OrganisationData { Units = [new OrgUnitData { Id = "company", Level = OrgLevel.Company }] };
        for (var i = 0; i < offices; i++)
            data.Units.Add(new OrgUnitData { Id = Office(i), Level = OrgLevel.RepOffice, Parent = "company" });
        for (var i = 0; i < count; i++)
            data.People.Add(new PersonData { Id = Person(i), Unit = Office(i / OfOffice), Roles = ["head"] });
        Organisation.TryCreate(data, out var organisation, out _);
        GrantSet.TryCreate(new GrantSetData { Sources = ["board"], Grants = [.. Enumerable.Range(0, count).Select(One)] }, AuthorityMatrix.Default, out var grants, out _);
        (_organisation, _grants) = (organisation!, grants!);
        _requests = [.. Enumerable.Range(0, Questions).Select(i => Request((i * 7919) % offices, i))];
    }

    /// <summary>Asks every question.</summary>
    /// <returns>How many may decide whether the grants of the whole company are few or many: those of the office.</returns>
    internal long Ask()
    {
        var found = 0L;
        foreach (var request in _requests)
        {
            foreach (var decider in AuthorityMatrix.Default.WhoMayDecide(request, _grants, _organisation, Start.AddDays(100)).Deciders)
                found += decider.Grant.Unit == "company" ? 0 : 1;
        }

        return found;
    }

    private static GrantData One(int number) => new()
    {
        Id = "g" + number.ToString(CultureInfo.InvariantCulture),
        Grantor = "board",
        Grantee = Person(number),
        Role = "head",
        Document = AuthorityDocument.Price,
        Level = OrgLevel.Region,
        Scope = number % OfCompany == 0
            ? new GrantScope { Unit = "company", Products = ["p" + ((number / OfCompany) % Products).ToString(CultureInfo.InvariantCulture)] }
            : new GrantScope { Unit = Office(number / OfOffice) },
        Limits =
        {
            ["amount"] = AuthorityLimit.Of(100_000m * (1 + (number % OfOffice))),
            ["marginOverFloor"] = AuthorityLimit.Of(0m),
            ["discount"] = AuthorityLimit.Unlimited,
        },
        ValidFrom = Start,
        ValidUntil = Start.AddDays(365),
        ReviewOn = new CalendarDate(2026, 10, 1),
    };

    private static AuthorityRequest Request(int office, int number) => new()
    {
        Document = AuthorityDocument.Price,
        Unit = Office(office),
        Product = "p" + (number % Products).ToString(CultureInfo.InvariantCulture),
        // Every fifth office has given one of its grants to the whole company, the smallest: nobody asks for so little.
        Amount = new Money(150_000m + (100_000m * (number % (OfOffice - 2))), "CNY"),
        MarginOverFloor = 0.08m,
        Discount = 0.02m,
    };

    private static string Office(int number) => "o" + number.ToString(CultureInfo.InvariantCulture);

    private static string Person(int number) => "h" + number.ToString(CultureInfo.InvariantCulture);
}
