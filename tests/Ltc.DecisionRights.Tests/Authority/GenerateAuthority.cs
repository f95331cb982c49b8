using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Authority;

/// <summary>Draws matrices nobody wrote, and requests that lie at their limits.</summary>
internal static class GenerateAuthority
{
    internal const string Currency = "CNY";

    private static readonly AuthorityDocument[] Documents = System.Enum.GetValues<AuthorityDocument>();
    private static readonly OrgLevel[] Levels = System.Enum.GetValues<OrgLevel>();
    private static readonly Text Any = new("any", "任意", "任意");

    private static readonly Dictionary<string, string[]> OwnWords = new()
    {
        ["grade"] = ["general", "repOffice", "region", "company"],
        ["termsDeviation"] = ["standard", "low", "medium", "redLine"],
        ["deliveryRisk"] = ["low", "medium", "high", "veryHigh"],
        ["register"] = ["none", "some", "many"],
    };

    private static readonly string[] Ids =
        ["grade", "amount", "marginOverFloor", "discount", "advanceShare", "paymentDays", "creditUse", "termsDeviation", "deliveryRisk", "register", "years"];

    internal static AuthorityMatrixData Matrix(Draw draw)
    {
        string[] ids = [.. draw.Shuffle(Ids).Take(1 + draw.Below(Ids.Length))];
        var data = new AuthorityMatrixData
        {
            Id = "drawn",
            Currency = Currency,
            Boundary = draw.Chance(50) ? LimitBoundary.Inclusive : LimitBoundary.Exclusive,
            HigherLevel = draw.Chance(70) ? HigherLevel.MayStandIn : HigherLevel.MayNotStandIn,
            Dimensions = [.. ids.Select((id, i) => Dimension(draw, id, everyDocument: i == 0))],
        };
        return data;
    }

    /// <summary>A value at a limit of the dimension, one step beside it, or null for not known.</summary>
    internal static object? Value(Draw draw, AuthorityDimensionData dimension)
    {
        if (draw.Chance(8))
            return null;
        if (dimension.Kind == DimensionKind.Words)
            return draw.Chance(8) ? "unheardOf" : draw.Pick(dimension.Words.ToArray()).Id;
        decimal[] limits = [.. dimension.Limits.Values.Select(limit => limit.Number).OfType<decimal>(), 10m];
        var value = draw.Pick(limits) + draw.Below(3) - 1;
        return dimension.Kind == DimensionKind.Money && value < 0m ? 0m : value;
    }

    internal static Dictionary<string, object?> Values(Draw draw, AuthorityMatrixData matrix) =>
        matrix.Dimensions.ToDictionary(dimension => dimension.Id!, dimension => Value(draw, dimension));

    internal static AuthorityRequest Request(IReadOnlyDictionary<string, object?> values, AuthorityDocument? document = null)
    {
        decimal? Number(string id) => values.GetValueOrDefault(id) as decimal?;
        return new AuthorityRequest
        {
            Document = document,
            Grade = Word<ProjectGrade>(values, "grade"),
            Amount = Number("amount") is { } amount ? new Money(amount, Currency) : null,
            MarginOverFloor = Number("marginOverFloor"),
            Discount = Number("discount"),
            AdvanceShare = Number("advanceShare"),
            PaymentDays = Number("paymentDays"),
            CreditUse = Number("creditUse"),
            TermsDeviation = Word<TermsDeviation>(values, "termsDeviation"),
            DeliveryRisk = Word<DeliveryRisk>(values, "deliveryRisk"),
            Others = default(AuthorityValues).With("register", (string?)values.GetValueOrDefault("register")).With("years", Number("years")),
        };
    }

    private static TValue? Word<TValue>(IReadOnlyDictionary<string, object?> values, string id)
        where TValue : struct, System.Enum
    {
        var place = values.GetValueOrDefault(id) is string word ? System.Array.IndexOf(OwnWords[id], word) : -1;
        return values.GetValueOrDefault(id) is null ? null : place < 0 ? (TValue)System.Enum.ToObject(typeof(TValue), 77) : System.Enum.GetValues<TValue>()[place];
    }

    private static AuthorityDimensionData Dimension(Draw draw, string id, bool everyDocument)
    {
        var words = OwnWords.GetValueOrDefault(id) ?? [];
        var data = new AuthorityDimensionData
        {
            Id = id,
            Text = Any,
            Kind = words.Length > 0 ? DimensionKind.Words : id == "amount" ? DimensionKind.Money : DimensionKind.Number,
            Direction = words.Length > 0 ? ColumnDirection.None : id == "amount" || draw.Chance(50) ? ColumnDirection.Stricter : ColumnDirection.Milder,
            Range = id == "amount" ? new Interval(0m, null) : default,
            Documents = [.. Documents.Where(_ => everyDocument || draw.Chance(50)).DefaultIfEmpty(draw.Pick(Documents))],
            Words = [.. words.Select(word => new AuthorityWord(word, Any))],
        };
        OrgLevel[] levels = [.. Levels.Take(3).Where(_ => draw.Chance(70))];
        for (var i = 0; i < levels.Length && (words.Length == 0 || i < words.Length); i++)
            data.Limits[levels[i]] = Limit(draw, data, words, i);
        if (levels.Length > 0 && draw.Chance(10))
            data.Limits[levels[^1]] = AuthorityLimit.Unlimited;
        return data;
    }

    private static AuthorityLimit Limit(Draw draw, AuthorityDimensionData data, string[] words, int step)
    {
        if (words.Length > 0)
            return AuthorityLimit.UpTo(words[step]);
        decimal position = data.Direction == ColumnDirection.Stricter ? 5 + (3 * step) : 20 - (3 * step);
        return AuthorityLimit.Of(position, draw.Pick(new LimitBoundary?[] { null, LimitBoundary.Inclusive, LimitBoundary.Exclusive }));
    }
}
