using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Asks the default matrix which level must decide.</summary>
internal sealed class AuthoritySubject : CaseSubject
{
    private const decimal Million = 1_000_000m;
    private const decimal Percent = 0.01m;

    internal override string Id => "authority";

    internal override CaseAnswer Answer(Given given)
    {
        var matrix = AuthorityMatrix.Default;
        var request = Request(given.Object("request"), matrix.Currency);
        given.End();
        var answer = matrix.Resolve(request);
        return new CaseAnswer(new JsonObject
        {
            ["level"] = EnumIds<OrgLevel>.IdOf(answer.Result),
            ["because"] = Sorted(answer.Because),
            ["unknown"] = Sorted(answer.Unknown),
        });
    }

    private static AuthorityRequest Request(Given given, string currency)
    {
        var request = new AuthorityRequest
        {
            Grade = Word<ProjectGrade>(given, "grade"),
            Amount = Number(given, "amount", Million) is { } amount ? new Money(amount, currency) : null,
            MarginOverFloor = Number(given, "marginOverFloor", Percent),
            Discount = Number(given, "discount", Percent),
            AdvanceShare = Number(given, "advanceShare", Percent),
            PaymentDays = Number(given, "paymentDays", 1m),
            CreditUse = Number(given, "creditUse", Percent),
            TermsDeviation = Word<TermsDeviation>(given, "termsDeviation"),
            DeliveryRisk = Word<DeliveryRisk>(given, "deliveryRisk"),
        };
        given.End();
        return request;
    }

    /// <summary>A word of the dimension; whatever is not one of them is not known.</summary>
    private static TValue? Word<TValue>(Given given, string name)
        where TValue : unmanaged, Enum
    {
        var word = given.Take(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        var place = EnumIds<TValue>.Ids.ToList().IndexOf(word!);
        return place < 0 ? null : EnumIds<TValue>.Values[place];
    }

    /// <summary>A number in the unit of the library; whatever is no number is not known, as a word that is none of the dimension's.</summary>
    private static decimal? Number(Given given, string name, decimal unit)
    {
        if (given.Take(name) is not { ValueKind: JsonValueKind.Number })
            return null;
        try
        {
            return given.NumberOrNull(name) * unit;
        }
        catch (OverflowException)
        {
            throw Given.TooLarge(given.Path(name));
        }
    }

    private static JsonArray Sorted(Selection<AuthorityDimension> dimensions) =>
        CaseAnswer.List(dimensions.Select(dimension => dimension.Id).Order(StringComparer.Ordinal));
}
