using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a grant may take from the one above: no more than that one holds.</summary>
internal static class GrantLink
{
    internal static void Check(GrantData grant, GrantData from, AuthorityMatrix matrix, string at, List<Finding> findings)
    {
        if (!string.Equals(grant.Grantor, from.Grantee, StringComparison.Ordinal))
            findings.Add(GrantFindings.Unfounded(grant.Id!, grant.Grantor!, at + "/grantor"));
        if (from.Kind == GrantKind.Acting)
            findings.Add(GrantFindings.Acting(grant.Id!, matrix.GrantTerms.ActingDays, at + "/from"));
        else if (grant.Kind == GrantKind.Standing && !from.MayDelegate)
            findings.Add(GrantFindings.NotDelegable(grant.Id!, from.Id!, at + "/from"));
        Within(findings, grant, from, grant.Document == from.Document, "document", at);
        Within(findings, grant, from, grant.Level <= from.Level, "level", at);
        Within(findings, grant, from, grant.ValidFrom >= from.ValidFrom, "validFrom", at);
        Within(findings, grant, from, grant.ValidUntil <= from.ValidUntil, "validUntil", at);
        Within(findings, grant, from, IsPart(grant.Scope!.Regions, from.Scope?.Regions), "regions", at + "/scope");
        Within(findings, grant, from, IsPart(grant.Scope.CustomerGroups, from.Scope?.CustomerGroups), "customerGroups", at + "/scope");
        Within(findings, grant, from, IsPart(grant.Scope.Products, from.Scope?.Products), "products", at + "/scope");
        foreach (var dimension in matrix.Dimensions.Where(one => one.BelongsTo(grant.Document.GetValueOrDefault())))
        {
            // A limit that is missing on either side has its finding already.
            var above = ThresholdOf(dimension, from);
            Within(findings, grant, from, !above.IsSet || ThresholdOf(dimension, grant).IsWithin(above), dimension.Id, at + "/limits");
        }
    }

    private static LimitThreshold ThresholdOf(AuthorityDimension dimension, GrantData grant) =>
        grant.Limits is not null && grant.Limits.TryGetValue(dimension.Id, out var limit) ? dimension.ThresholdOf(limit) : default;

    private static bool IsPart(IList<string>? part, IList<string>? whole)
    {
        if (whole is null || whole.Count == 0)
            return true;
        return part is { Count: > 0 } && part.All(whole.Contains);
    }

    private static void Within(List<Finding> findings, GrantData grant, GrantData from, bool holds, string what, string at)
    {
        if (!holds)
            findings.Add(GrantFindings.Beyond(grant.Id!, from.Id!, what, at + "/" + what));
    }
}
