using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Leads;

/// <summary>The qualification of a lead in LINQ, straight from domain.md §6.3.</summary>
internal sealed record NaiveQualification(decimal Score, decimal Highest, string Value, string Temperature, string Questions, string Outcome)
{
    internal static NaiveQualification Of(LeadQualificationData d, QualificationFacts f)
    {
        (Fulfilment? Answer, decimal Weight)[] all =
        [
            (f.ScopeFit, d.ScopeFit), (f.Risk, d.Risk), (f.Urgency, d.Urgency), (f.PurchasingProcess, d.PurchasingProcess),
            (f.Relationship, d.Relationship), (f.Solution, d.Solution), (f.Team, d.Team), (f.Competition, d.Competition),
        ];
        decimal Least(IEnumerable<(Fulfilment? Answer, decimal Weight)> some) => some.Sum(one => one.Weight * (one.Answer is { } known ? Part(known) : 0m));
        decimal Most(IEnumerable<(Fulfilment? Answer, decimal Weight)> some) => some.Sum(one => one.Weight * (one.Answer is { } known ? Part(known) : 1m));
        string Reach(IEnumerable<(Fulfilment? Answer, decimal Weight)> some, decimal bound) => Least(some) >= bound ? "yes" : Most(some) < bound ? "no" : "unknown";
        var two = new[] { (f.Urgency, 50m), (f.PurchasingProcess, 50m) };
        var lead = f.NeedReal == false || f.ScopeFit == Fulfilment.NotMet || f.Risk == Fulfilment.NotMet ? "no"
            : f.NeedReal is null || f.ScopeFit is null || f.Risk is null ? "unknown" : "yes";
        var near = Reach(two, d.HotFrom);
        var win = Reach(all.Skip(4), d.WinShare * all.Skip(4).Sum(one => one.Weight));
        var settled = new[] { f.NeedDefinite, f.BudgetDefinite, f.StartDefinite, f.DecidersKnown }.Count(fact => fact == true);
        var converts = lead == "yes" && near == "yes" && win == "yes" && Least(all) >= d.ConvertFrom && (settled == 4 || (settled == 3 && f.RegionException == true));
        var closes = lead == "no" || (f.PreviousValue == LeadValue.None && Most(all) < d.GeneralFrom);
        return new NaiveQualification(
            Least(all),
            Most(all),
            Least(all) >= d.HighFrom ? "High" : Least(all) >= d.GeneralFrom ? "General" : "None",
            Least(two) >= d.HotFrom ? "Hot" : Least(two) >= d.WarmFrom ? "Warm" : "Cold",
            $"{lead} {near} {win}",
            closes ? "Close" : converts ? "Convert" : "Nurture");
    }

    internal static NaiveQualification Of(LeadQualification lead) => new(
        lead.Score, lead.Highest, $"{lead.Value}", $"{lead.Temperature}", $"{Word(lead.IsLead)} {Word(lead.IsNear)} {Word(lead.CanWin)}", $"{lead.Outcome}");

    private static decimal Part(Fulfilment answer) => answer == Fulfilment.Met ? 1m : answer == Fulfilment.Partly ? 0.5m : 0m;

    private static string Word(Truth truth) => truth.IsTrue ? "yes" : truth.IsFalse ? "no" : "unknown";
}
