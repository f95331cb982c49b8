using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of lead distribution: who takes which lead, and how many.</summary>
internal static class DistributionShape
{
    private static readonly Property<OwnerLimit, string> Owner = new("owner", limit => limit.Owner, Words);
    private static readonly Property<OwnerLimit, int?> Most = new("most", limit => limit.Most, Maybe(Count), stricter: StricterWhen.Lower);

    private static readonly Shape<OwnerLimit> Limit = new ObjectShape<OwnerLimit>(
        (fields, out limit) =>
        {
            limit = new OwnerLimit(fields.Of(Owner), fields.Of(Most));
            return [];
        },
        Owner,
        Most);

    private static readonly Property<LeadDistribution, TableDefinition> Table = new("table", distribution => distribution.Table, TableShape.Shape);
    private static readonly Property<LeadDistribution, string?> Fallback = new("fallback", distribution => distribution.Fallback, MaybeWords);
    private static readonly Property<LeadDistribution, IReadOnlyList<OwnerLimit>> Limits = new("limits", distribution => distribution.Limits, Keyed(Limit, "owner"));
    private static readonly Property<LeadDistribution, int?> MostByDefault =
        new("mostByDefault", distribution => distribution.MostByDefault, Maybe(Count), stricter: StricterWhen.Lower);

    internal static readonly Shape<LeadDistribution> Shape = new ObjectShape<LeadDistribution>(
        (fields, out distribution) =>
        {
            LeadDistribution.TryCreate(
                fields.Of(Table), fields.Of(Fallback), fields.Of(Limits), fields.Of(MostByDefault), out distribution, out var findings);
            return findings.Moved("/hit", "/table/hit").Moved("/columns", "/table/columns").Moved("/rows", "/table/rows");
        },
        Table,
        Fallback,
        Limits,
        MostByDefault);
}
