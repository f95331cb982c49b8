using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Properties;

/// <summary>A machine that was read as data is laid over its types again, or says why not.</summary>
public sealed class MachineBindTests
{
    private static readonly Text Any = Text.Same("any");

    private enum Door : byte
    {
        Open,
        Shut,
    }

    private enum Hand : byte
    {
        Push,
        Pull,
    }

    [Fact]
    public void A_definition_is_laid_over_its_types_and_answers_the_same()
    {
        var made = Builder(SampleFact.Urgent.IsTrue).Build();
        Assert.True(StageMachine.TryBind<Door, Hand, SampleFacts>(made.Definition, SampleFact.All, out var bound, out var findings), string.Join("; ", findings));
        Assert.NotSame(made, bound);
        Assert.Equal(made.Definition, bound!.Definition);
        bool?[] values = [true, false, null];
        foreach (var urgent in values)
        {
            var facts = new SampleFacts { Urgent = urgent };
            Assert.Equal(made.Fire(Door.Open, Hand.Push, facts).Answer, bound.Fire(Door.Open, Hand.Push, facts).Answer);
            Assert.Equal(made.Fire(Door.Open, Hand.Push, facts).To, bound.Fire(Door.Open, Hand.Push, facts).To);
        }
    }

    [Fact]
    public void A_test_in_code_cannot_be_bound()
    {
        var made = Builder(Condition<SampleFacts>.Code("by-hand", (in SampleFacts _) => true)).Build();
        Assert.Equal(["condition-code /requirements/calm/when"], Refused(made.Definition, SampleFact.All));
    }

    [Fact]
    public void A_fact_that_the_vocabulary_lacks_is_found_at_its_requirement()
    {
        var made = Builder(SampleFact.Urgent.IsTrue & SampleFact.Amount.AtMost(5m)).Build();
        Assert.Equal(["fact-unknown /requirements/calm/when/all/0"], Refused(made.Definition, new FactSet<SampleFacts>("few", SampleFact.Amount)));
    }

    [Fact]
    public void A_requirement_without_a_condition_is_found()
    {
        var parts = Builder(SampleFact.Urgent.IsTrue).Build().Definition.ToParts();
        var bare = parts.Edges.Select(edge => new Edge(
            edge.From, edge.Trigger, edge.To, [.. edge.Requirements.Select(requirement => new NamedRequirement(requirement.Id, requirement.Text, string.Empty, null))], edge.Effects)).ToArray();
        parts.Edges.Clear();
        foreach (var edge in bare)
            parts.Edges.Add(edge);
        Assert.True(MachineDefinition.TryCreate(parts, out var definition, out _));
        Assert.Equal(["requirement-without-condition /requirements/calm/when"], Refused(definition!, SampleFact.All));
    }

    [Fact]
    public void Stages_and_triggers_are_those_of_the_enums()
    {
        var made = Builder(SampleFact.Urgent.IsTrue).Build();
        Assert.False(StageMachine.TryBind<Hand, Door, SampleFacts>(made.Definition, SampleFact.All, out var bound, out var findings));
        Assert.Null(bound);
        Assert.Equal(["open", "open", "pull", "pull", "push", "push", "shut", "shut"], findings.Where(finding => finding.Code == "enum-mismatch").Select(finding => finding.Pointer).Order());
    }

    private static IEnumerable<string> Refused(MachineDefinition definition, FactSet<SampleFacts> facts)
    {
        Assert.False(StageMachine.TryBind<Door, Hand, SampleFacts>(definition, facts, out var bound, out var findings));
        Assert.Null(bound);
        return findings.Select(finding => $"{finding.Code} {finding.Pointer}");
    }

    private static StageMachineBuilder<Door, Hand, SampleFacts> Builder(Condition<SampleFacts> condition) => StageMachine
        .Define<Door, Hand, SampleFacts>("door", Any, SampleFact.All)
        .Stage(Door.Open, Any)
        .Stage(Door.Shut, Any, StageKind.End)
        .Trigger(Hand.Push, Any)
        .Trigger(Hand.Pull, Any)
        .In(Door.Open)
        .Permit(Hand.Push, Door.Shut, [new Requirement<SampleFacts>("calm", condition, Any)])
        .Ignore(Hand.Pull);
}
