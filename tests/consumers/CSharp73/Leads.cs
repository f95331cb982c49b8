using System;
using System.Collections.Generic;
using Ltc;

namespace Host
{
    /// <summary>Asks a built-in machine: facts by object initialiser, reasons by foreach.</summary>
    public static class Leads
    {
        private static readonly LtcRules Rules = LtcRules.Default;

        public static IReadOnlyList<string> WhyNotConverted(decimal? score, bool? budget)
        {
            var facts = new LeadFacts { IsLead = true, Score = score, BudgetDefinite = budget, Owner = "Li", At = DateTimeOffset.MinValue };
            Move<LeadStage> move = Rules.Lead.Fire(LeadStage.Nurturing, LeadTrigger.Convert, facts);
            var reasons = new List<string>();
            if (move.IsAllowed)
                return reasons;
            foreach (var reason in move.Explain(facts))
                reasons.Add(reason.Kind + " " + reason.Id + ": " + reason.Text(Language.SimplifiedChinese));
            return reasons;
        }

        public static int CountOpen(LeadStage stage, in LeadFacts facts)
        {
            var open = 0;
            foreach (var next in Rules.Lead.Moves(stage, facts))
            {
                if (next.Move.Answer == Answer.Allowed && next.Move.To.HasValue)
                    open++;
            }

            return open;
        }
    }
}
