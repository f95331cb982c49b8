using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>
/// The subject <c>machine</c>: one move, with the truth of the requirements given by id. What is named as unknown is unknown, also when it is named as
/// satisfied.
/// </summary>
internal sealed class MachineSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "machine";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var machine = GivenMachine.Read(given);
        var from = GivenMachine.Stage(machine, given);
        var trigger = given.Text("trigger");
        var unknown = GivenMachine.Requirements(machine, given.TextsOrNull("unknown") ?? [], given.Path("unknown"));
        var satisfied = Satisfied(machine, given);
        given.End();
        var known = unknown.Aggregate(RequirementSet.All, (set, id) => set.Without(machine.NumberOf(id)));
        var met = satisfied.Aggregate(default(RequirementSet), (set, id) => set.With(machine.NumberOf(id)));
        var move = machine.Fire(from, trigger, met, known);
        return new CaseAnswer(new JsonObject
        {
            ["outcome"] = Outcome(move.Answer),
            ["to"] = move.To,
            ["missing"] = CaseAnswer.List(move.Missing),
            ["unknown"] = CaseAnswer.List(move.Unknown),
        });
    }

    private static IReadOnlyList<string> Satisfied(MachineDefinition machine, Given given)
    {
        if (given.Need("satisfied") is { ValueKind: JsonValueKind.String } word)
        {
            return word.GetString() == "all"
                ? [.. machine.Requirements.Select(requirement => requirement.Id)]
                : throw CaseException.Expected(given.Path("satisfied"), CaseExpected.AllOrRequirements);
        }

        return GivenMachine.Requirements(machine, given.TextsOrNull("satisfied") ?? [], given.Path("satisfied"));
    }

    private static string Outcome(Answer answer) => answer switch
    {
        Ltc.Answer.Allowed => "allowed",
        Ltc.Answer.Unknown => "unknown",
        Ltc.Answer.NotDefined => "notDefined",
        _ => "refused",
    };
}
