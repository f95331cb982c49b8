using static Ltc.TailoringFact;

namespace Ltc;

/// <summary>The table of who may adapt which layer.</summary>
/// <remarks>Source: seed 004 for L1–L4 and the rep office at L5–L6; domain.md §11.2, default (ours), for the region at L5–L6.</remarks>
internal static class TailoringRights
{
    internal static DecisionTable<TailoringRequest, TailoringRight> Define() => DecisionTable.For<TailoringRequest, TailoringRight>("tailoring-rights")
        .Hit(HitPolicy.Unique)
        .Row("company", TailoringRight.Allowed, Level.Is(OrgLevel.Company))
        .Row("region-l1-l3", TailoringRight.Denied, Level.Is(OrgLevel.Region), Layer.In(ProcessLayer.L1, ProcessLayer.L2, ProcessLayer.L3))
        .Row("region-l4-approved", TailoringRight.Allowed, Level.Is(OrgLevel.Region), Layer.Is(ProcessLayer.L4), CompanyApproved.IsTrue)
        .Row("region-l4", TailoringRight.NeedsApproval, Level.Is(OrgLevel.Region), Layer.Is(ProcessLayer.L4), CompanyApproved.IsFalse)
        .Row("region-l5-l6", TailoringRight.Allowed, Level.Is(OrgLevel.Region), Layer.In(ProcessLayer.L5, ProcessLayer.L6))
        .Row(
            "rep-office-l1-l4",
            TailoringRight.Denied,
            Level.Is(OrgLevel.RepOffice),
            Layer.In(ProcessLayer.L1, ProcessLayer.L2, ProcessLayer.L3, ProcessLayer.L4))
        .Row("rep-office-l5-l6", TailoringRight.Allowed, Level.Is(OrgLevel.RepOffice), Layer.In(ProcessLayer.L5, ProcessLayer.L6))
        .Row("front-unit", TailoringRight.Denied, Level.Is(OrgLevel.FrontUnit))
        .Build();
}
