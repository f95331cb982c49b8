using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.CheatingHosts;

/// <summary>What a host reached: the decisions that were verified, and every step that it tried.</summary>
internal sealed record HostRun(IReadOnlyList<VerifiedDecision> Verified, IReadOnlyList<ReplayStep> Steps)
{
    /// <summary>The gated stages, with the fact that names the decision and the point at which it is taken.</summary>
    internal static IReadOnlyDictionary<string, (string Fact, DecisionPoint Point)> Gates { get; } = new Dictionary<string, (string, DecisionPoint)>
    {
        ["submitted"] = ("bid-decision", DecisionPoint.Bid),
        ["signed"] = ("sign-decision", DecisionPoint.Sign),
        ["applied"] = ("amend-decision", DecisionPoint.Amend),
        ["closed"] = ("closing-decision", DecisionPoint.Close),
    };

    internal IEnumerable<ReplayStep> Passed => Steps.Where(step => step.Answer == Answer.Allowed && step.To is { } to && to != step.From && Gates.ContainsKey(to));

    internal bool Reached(string stage) => Passed.Any(step => step.To == stage);
}
