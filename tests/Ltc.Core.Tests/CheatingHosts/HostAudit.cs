using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.CheatingHosts;

/// <summary>The reference: an auditor who reads cases and journal afterwards and asks at each gate whether somebody decided exactly this.</summary>
internal static class HostAudit
{
    /// <summary>What is wrong with the gates that a host has passed; empty when nothing is.</summary>
    internal static IEnumerable<string> Run(Host host, HostRun run)
    {
        foreach (var id in run.Verified.Select(decision => decision.Record.Id).Where(host.Tampered.Contains))
            yield return $"{id} was tampered with and verified";
        var known = new Dictionary<string, Dictionary<string, object?>>();
        foreach (var step in run.Steps.Where(step => step.Answer == Answer.Allowed))
        {
            var facts = known.TryGetValue(step.Entry.Subject, out var before) ? before : known[step.Entry.Subject] = [];
            foreach (var pair in step.Entry.Facts)
                facts[pair.Key] = pair.Value;
            if (step.To != step.From && HostRun.Gates.TryGetValue(step.To!, out var gate) && Wrong(host, gate.Point, facts.GetValueOrDefault(gate.Fact) as string, step, facts) is { } wrong)
                yield return $"{step.Entry} into {step.To}: {wrong}";
        }
    }

    private static string? Wrong(Host host, DecisionPoint point, string? id, ReplayStep step, Dictionary<string, object?> facts)
    {
        if (id is null || !host.Cases.TryGetValue(id, out var one))
            return "no decision";
        if (host.Tampered.Contains(id))
            return $"{id} was tampered with";
        if (one.SubjectId != step.Entry.Subject || one.SubjectKind != step.Entry.Machine || one.Point != point)
            return $"{id} is about {one.SubjectKind} {one.SubjectId} at {one.Point}";
        if (one.Outcome != DecisionOutcome.Go || one.Withdrawal?.At <= step.Entry.At)
            return $"{id} is no Go any more";
        // An applied change was decided when the customer signed it.
        var at = point == DecisionPoint.Amend ? DateTimeOffset.Parse((string)facts["customer-signed-at"]!, System.Globalization.CultureInfo.InvariantCulture) : step.Entry.At;
        var days = point switch { DecisionPoint.Bid => 90, _ => 30 };
        if (at < one.DecidedAt || at >= one.DecidedAt!.Value.AddDays(days))
            return $"{id} did not hold at {at}";
        string[] texts = [.. new[] { "proposal-hash", "contract-hash", "final-account-hash", "signed-text-hash" }.Where(name => name == TextOf(point))];
        if (texts.Any(name => (facts.GetValueOrDefault(name) as string) != one.Facts.TextHash))
            return "another text";
        if (point == DecisionPoint.Close)
            return facts["sign-level"]?.ToString() is "region" ? null : "another level";
        var amount = Number(facts[point == DecisionPoint.Amend ? "amount-after" : "amount"]);
        if (amount > one.Envelope.Amount!.Value.Amount || facts.GetValueOrDefault("currency")?.ToString() != "CNY")
            return $"{amount} is outside the envelope";
        if (Number(facts[point == DecisionPoint.Amend ? "margin-after" : "margin"]) < one.Envelope.Margin || facts["terms"]?.ToString() is not ("standard" or "low"))
            return "margin or terms are outside the envelope";
        return facts["required-level"]?.ToString() is "company" ? "another level" : null;
    }

    private static string TextOf(DecisionPoint point) => point switch
    {
        DecisionPoint.Bid => "proposal-hash",
        DecisionPoint.Sign => "contract-hash",
        DecisionPoint.Amend => "signed-text-hash",
        _ => "final-account-hash",
    };

    private static decimal Number(object? value) => Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);
}
