using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Asks whether an event with a customer may be planned as it is.</summary>
internal sealed class CustomerEventSubject : CaseSubject
{
    internal override string Id => "customer-event";

    internal override CaseAnswer Answer(Given given)
    {
        var values = new Dictionary<string, object?>
        {
            [CustomerEventFact.Project.Id] = given.TextOrNull("project"),
            [CustomerEventFact.HeldOn.Id] = given.TextOrNull("heldOn"),
            [CustomerEventFact.NextGateOn.Id] = given.TextOrNull("nextGateOn"),
            [CustomerEventFact.Budget.Id] = given.NumberOrNull("budget"),
        };
        given.End();
        if (!CustomerEventFact.All.TryBind(values, out var facts, out var findings))
            throw CaseException.Of(findings);
        var answer = LtcRules.Default.CustomerEvent.Check(facts);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = EnumIds<Answer>.IdOf(answer.Answer),
            ["missing"] = CaseAnswer.List(answer.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id)),
            ["unknown"] = CaseAnswer.List(answer.Reasons.Where(reason => reason.Kind == ReasonKind.Unknown).Select(reason => reason.Id)),
        });
    }
}
