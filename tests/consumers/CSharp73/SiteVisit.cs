using Ltc;

namespace Host
{
    public enum SiteVisitStage : byte
    {
        Planned,
        Held,
    }

    public enum SiteVisitTrigger : byte
    {
        Hold,
    }

    public struct SiteVisitFacts
    {
        public bool? CustomerConfirmed { get; set; }

        public decimal? Cost { get; set; }
    }

    /// <summary>A machine of the host's own, in the same rule language.</summary>
    public static class SiteVisit
    {
        public static readonly FlagFact<SiteVisitFacts> CustomerConfirmed = Fact.Flag<SiteVisitFacts>(
            "customer-confirmed",
            (in SiteVisitFacts facts) => facts.CustomerConfirmed,
            (in SiteVisitFacts facts, bool? value) => new SiteVisitFacts { CustomerConfirmed = value, Cost = facts.Cost },
            new Text("the customer has confirmed", "客户已确认", "客戶已確認"));

        public static readonly NumberFact<SiteVisitFacts> Cost = Fact.Number<SiteVisitFacts>(
            "cost",
            (in SiteVisitFacts facts) => facts.Cost,
            (in SiteVisitFacts facts, decimal? value) => new SiteVisitFacts { CustomerConfirmed = facts.CustomerConfirmed, Cost = value },
            new Text("cost", "费用", "費用"));

        public static StageMachine<SiteVisitStage, SiteVisitTrigger, SiteVisitFacts> Define()
        {
            var ready = new Requirement<SiteVisitFacts>(
                "visit-ready", CustomerConfirmed.IsTrue & Cost.AtMost(5000m), new Text("confirmed and within 5000", "已确认且不超过 5000", "已確認且不超過 5000"));
            return StageMachine
                .Define<SiteVisitStage, SiteVisitTrigger, SiteVisitFacts>(
                    "site-visit", new Text("Site visit", "现场考察", "現場考察"), new FactSet<SiteVisitFacts>("site-visit", CustomerConfirmed, Cost))
                .Stage(SiteVisitStage.Planned, new Text("Planned", "已计划", "已計畫"))
                .Stage(SiteVisitStage.Held, new Text("Held", "已举行", "已舉行"), StageKind.Won)
                .Trigger(SiteVisitTrigger.Hold, new Text("Hold", "举行", "舉行"))
                .In(SiteVisitStage.Planned)
                .Permit(SiteVisitTrigger.Hold, SiteVisitStage.Held, new[] { ready })
                .Build();
        }
    }
}
