using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.GrantPhrases;

namespace Ltc;

/// <summary>What one grant must say, whatever stands above it.</summary>
internal static class GrantCompleteness
{
    /// <summary>Reports what is missing or does not fit.</summary>
    /// <returns>Whether the grant says enough to be held against the one above.</returns>
    internal static bool Check(GrantData? grant, AuthorityMatrix matrix, string at, List<Finding> findings)
    {
        var before = findings.Count;
        Require(findings, grant, !string.IsNullOrEmpty(grant?.Id), Id, at + "/id");
        Require(findings, grant, grant?.Kind <= GrantKind.Acting, Kind, at + "/kind");
        Require(findings, grant, !string.IsNullOrEmpty(grant?.Grantor), Grantor, at + "/grantor");
        Require(findings, grant, !string.IsNullOrEmpty(grant?.Grantee), Grantee, at + "/grantee");
        Require(findings, grant, !string.IsNullOrEmpty(grant?.Role), Role, at + "/role");
        Require(findings, grant, grant?.Document <= AuthorityDocument.Credit, DocumentOf, at + "/document");
        Require(findings, grant, grant?.Level <= OrgLevel.Company, LevelOf, at + "/level");
        Require(findings, grant, !string.IsNullOrEmpty(grant?.Scope?.Unit), Unit, at + "/scope/unit");
        Require(findings, grant, grant?.ValidFrom is not null, ValidFrom, at + "/validFrom");
        Require(findings, grant, grant?.ValidUntil is not null, ValidUntil, at + "/validUntil");
        Require(findings, grant, grant?.ReviewOn is not null, ReviewOn, at + "/reviewOn");
        Require(findings, grant, grant?.Limits is not null, Limits, at + "/limits");
        if (findings.Count > before)
            return false;
        CheckPeople(grant!, matrix.GrantTerms, at, findings);
        CheckWindow(grant!, matrix.GrantTerms, at, findings);
        CheckLimits(grant!, matrix, at + "/limits/", findings);
        CheckCeilings(grant!, matrix.Currency, at + "/ceilings/", findings);
        return true;
    }

    internal static bool IsAtMost(DateTimeOffset? from, DateTimeOffset? until, int days) =>
        until > from && (until.GetValueOrDefault() - from.GetValueOrDefault()).Ticks <= (decimal)days * TimeSpan.TicksPerDay;

    private static void CheckPeople(GrantData grant, GrantTerms terms, string at, List<Finding> findings)
    {
        if (string.Equals(grant.Grantor, grant.Grantee, StringComparison.Ordinal))
            findings.Add(GrantFindings.Self(grant.Id!, grant.Grantee!, at + "/grantee"));
        var assisted = grant.AssistedUntil is null || (IsAtMost(grant.ValidFrom, grant.AssistedUntil, terms.AssistedDays) && grant.AssistedUntil <= grant.ValidUntil);
        var alone = string.IsNullOrEmpty(grant.CoSigner);
        if (!assisted || (alone && grant.AssistedUntil is not null) || (!alone && string.Equals(grant.CoSigner, grant.Grantee, StringComparison.Ordinal)))
            findings.Add(GrantFindings.Assisted(grant.Id!, terms.AssistedDays, at + "/coSigner"));
    }

    private static void CheckWindow(GrantData grant, GrantTerms terms, string at, List<Finding> findings)
    {
        if (!IsAtMost(grant.ValidFrom, grant.ValidUntil, terms.MostDays))
            findings.Add(GrantFindings.Window(grant.Id!, terms.MostDays, at + "/validUntil"));
        if (grant.Kind == GrantKind.Acting && (grant.MayDelegate || !IsAtMost(grant.ValidFrom, grant.ValidUntil, terms.ActingDays)))
            findings.Add(GrantFindings.Acting(grant.Id!, terms.ActingDays, at + "/validUntil"));
    }

    private static void CheckLimits(GrantData grant, AuthorityMatrix matrix, string at, List<Finding> findings)
    {
        foreach (var dimension in matrix.Dimensions.Where(one => one.BelongsTo(grant.Document.GetValueOrDefault())))
        {
            if (!grant.Limits.TryGetValue(dimension.Id, out var limit) || limit.IsMissing)
                findings.Add(GrantFindings.MissingLimit(grant.Id!, dimension.Id, at + dimension.Id));
            else if (!dimension.ThresholdOf(limit).IsSet)
                findings.Add(GrantFindings.Limit(grant.Id!, dimension.Id, limit, at + dimension.Id));
        }

        foreach (var name in grant.Limits.Keys.Where(name => matrix.FindDimension(name)?.BelongsTo(grant.Document.GetValueOrDefault()) != true))
            findings.Add(GrantFindings.NoDimension(grant.Id!, name, at + name));
    }

    private static void CheckCeilings(GrantData grant, string currency, string at, List<Finding> findings)
    {
        for (var i = 0; i < (grant.Ceilings?.Count ?? 0); i++)
        {
            var ceiling = grant.Ceilings![i];
            if (ceiling?.Most is not { Amount: >= 0m } most || most.Currency != currency || ceiling.Period > CeilingPeriod.Validity)
                findings.Add(GrantFindings.Ceiling(grant.Id!, currency, at + Numbers.ToText(i)));
        }
    }

    private static void Require(List<Finding> findings, GrantData? grant, bool holds, in Text expected, string pointer)
    {
        if (!holds)
            findings.Add(GrantFindings.Missing(grant?.Id, expected, pointer));
    }
}
