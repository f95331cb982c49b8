using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a matrix must be before it is one.</summary>
internal static class AuthorityMatrixCheck
{
    private const int MostDimensions = 32;

    internal static IReadOnlyList<Finding> Run(AuthorityMatrixData? data)
    {
        var findings = new List<Finding>();
        if (string.IsNullOrEmpty(data?.Id))
            findings.Add(AuthorityFindings.NoId("/id"));
        if (string.IsNullOrEmpty(data?.Currency))
            findings.Add(AuthorityFindings.NoCurrency("/currency"));
        if (data?.Boundary > LimitBoundary.Exclusive)
            findings.Add(AuthorityFindings.NoSuchChoice("/boundary", "inclusive, exclusive"));
        if (data?.HigherLevel > HigherLevel.MayNotStandIn)
            findings.Add(AuthorityFindings.NoSuchChoice("/higherLevel", "mayStandIn, mayNotStandIn"));
        if (data is { GrantTerms: null })
            findings.Add(AuthorityFindings.NoGrantTerms("/grantTerms"));
        var dimensions = data?.Dimensions ?? [];
        if (dimensions.Count is 0 or > MostDimensions)
            findings.Add(AuthorityFindings.DimensionCount(dimensions.Count, MostDimensions));
        for (var i = 0; i < dimensions.Count; i++)
        {
            var at = "/dimensions/" + Numbers.ToText(i);
            if (string.IsNullOrEmpty(dimensions[i]?.Id))
                findings.Add(AuthorityFindings.NoId(at + "/id"));
            else if (dimensions.Take(i).Any(other => other?.Id == dimensions[i].Id))
                findings.Add(AuthorityFindings.Twice(dimensions[i].Id!, at + "/id"));
            else
                CheckDimension(dimensions[i], data!.Boundary, at, findings);
        }

        foreach (var document in EnumIds<AuthorityDocument>.Values.Where(one => dimensions.Count > 0 && !dimensions.Any(dimension => dimension?.Documents?.Contains(one) == true)))
            findings.Add(AuthorityFindings.NoDimensionOf(document));
        return findings;
    }

    private static void CheckDimension(AuthorityDimensionData data, LimitBoundary boundary, string at, List<Finding> findings)
    {
        if (!data.Text.IsComplete)
            findings.Add(AuthorityFindings.NoText(data.Id!, at + "/text"));
        if (data.Documents is null || data.Documents.Count == 0 || data.Documents.Any(one => one > AuthorityDocument.Credit))
            findings.Add(AuthorityFindings.NoDocument(data.Id!, at + "/documents"));
        if (!HasKind(data) || data.Words is null || data.Limits is null || data.Words.Any(word => string.IsNullOrEmpty(word?.Id)))
        {
            findings.Add(AuthorityFindings.Kind(data.Id!, at));
            return;
        }

        foreach (var word in data.Words.GroupBy(word => word.Id).Where(group => group.Count() > 1))
            findings.Add(AuthorityFindings.WordTwice(data.Id!, word.Key, at + "/words"));
        if (data.Words.Any(word => word.Id == "unlimited" || !word.Text.IsComplete))
            findings.Add(AuthorityFindings.Word(data.Id!, at + "/words"));
        CheckLimits(data, boundary, at + "/limits", findings);
    }

    private static bool HasKind(AuthorityDimensionData data) =>
        data.Kind == KindOf(data) && (data.Kind == DimensionKind.Words
            ? data.Words?.Count > 0
            : data.Words?.Count == 0 && data.Direction is ColumnDirection.Stricter or ColumnDirection.Milder);

    /// <summary>The kind that the property of the request has; a dimension of the company's own may have any.</summary>
    private static DimensionKind KindOf(AuthorityDimensionData data) => data.Id switch
    {
        "grade" or "termsDeviation" or "deliveryRisk" => DimensionKind.Words,
        "amount" => DimensionKind.Money,
        "marginOverFloor" or "discount" or "advanceShare" or "paymentDays" or "creditUse" => DimensionKind.Number,
        _ => data.Kind <= DimensionKind.Words ? data.Kind : DimensionKind.Number,
    };

    private static void CheckLimits(AuthorityDimensionData data, LimitBoundary boundary, string at, List<Finding> findings)
    {
        if (data.Limits.Keys.Any(level => level > OrgLevel.Company))
        {
            findings.Add(AuthorityFindings.NoSuchChoice(at, string.Join(", ", EnumIds<OrgLevel>.Ids)));
            return;
        }

        var dimension = new AuthorityDimension(data, boundary);
        LimitThreshold last = default;
        foreach (var pair in data.Limits.OrderBy(pair => pair.Key))
        {
            var place = at + "/" + EnumIds<OrgLevel>.IdOf(pair.Key);
            var own = dimension.ThresholdOf(pair.Value);
            if (!own.IsSet)
                findings.Add(AuthorityFindings.Limit(data.Id!, pair.Key, pair.Value, place));
            else if (pair.Key == OrgLevel.Company && !own.IsUnlimited)
                findings.Add(AuthorityFindings.CompanyLimit(data.Id!, place));
            else if (last.IsSet && own.IsWithin(last))
                findings.Add(AuthorityFindings.LimitOrder(data.Id!, pair.Key, pair.Value, place));
            last = own.IsSet ? own : last;
        }
    }
}
