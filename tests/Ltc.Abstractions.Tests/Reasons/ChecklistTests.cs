using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Reasons;

/// <summary>A checklist is what an edge of a machine asks, without a machine.</summary>
public sealed class ChecklistTests(ITestOutputHelper output)
{
    [Fact]
    public void TheReasonsAreExactlyTheRequirementsThatDoNotHold() => PropertyRun.ForAll(nameof(TheReasonsAreExactlyTheRequirementsThatDoNotHold), output.WriteLine, draw =>
    {
        Requirement<SampleFacts>[] requirements = [.. Enumerable.Range(0, draw.Below(5))
            .Select(number => new Requirement<SampleFacts>("rule-" + number, GenerateCondition.Any(draw, 2), Text.Same("rule")))];
        var list = new Checklist<SampleFacts>("drawn", Text.Same("drawn"), SampleFact.All, requirements);
        Condition<SampleFacts>[] conditions = [.. requirements.Select(requirement => requirement.Condition)];
        var facts = new GenerateFacts<SampleFacts>(SampleFact.All, conditions).Toward(draw, conditions);
        var truths = requirements.ToDictionary(requirement => requirement.Id, requirement => requirement.Condition.Test(facts));
        var answer = list.Check(facts);
        draw.Saw(answer.Answer);
        Assert.Equal(
            truths.Where(pair => !pair.Value.IsTrue).Select(pair => (pair.Key, pair.Value.IsFalse ? ReasonKind.Unmet : ReasonKind.Unknown)),
            answer.Reasons.Select(reason => (reason.Id, reason.Kind)));
        Assert.Equal(
            truths.Values.Any(truth => truth.IsFalse) ? Answer.Refused : truths.Values.Any(truth => truth.IsUnknown) ? Answer.Unknown : Answer.Allowed, answer.Answer);
        foreach (var held in truths.Where(pair => pair.Value.IsTrue))
            Assert.Equal(answer.Answer, list.Without(held.Key).Check(facts).Answer);
    }, "Allowed", "Refused", "Unknown");

    [Fact]
    public void AskingAndReadingTheReasonsAllocatesNothing()
    {
        var list = new Checklist<SampleFacts>("one", Text.Same("one"), SampleFact.All, [new("known", SampleFact.Amount.AtLeast(5m), Text.Same("known"))]);
        SampleFacts[] cases = [default, new SampleFacts { Amount = 4m }, new SampleFacts { Amount = 5m }];
        foreach (var facts in cases)
        {
            Assert.Equal(0, Allocations.Of(() =>
            {
                foreach (var reason in list.Check(facts).Reasons)
                    Assert.NotNull(reason.Id);
            }));
        }
    }

    [Fact]
    public void TwoRequirementsOfOneIdAndMoreThanThirtyTwoAreRefused()
    {
        var many = Enumerable.Range(0, 33).Select(number => new Requirement<SampleFacts>("rule-" + number / 2, SampleFact.Amount.Known, Text.Same("rule"))).ToArray();
        var refused = Assert.Throws<DefinitionException>(() => new Checklist<SampleFacts>("many", Text.Same("many"), SampleFact.All, many));
        Assert.Equal(16, refused.Findings.Count(finding => finding.Code == "checklist-requirement-twice"));
        Assert.Single(refused.Findings, finding => finding.Code == "checklist-too-long");
    }
}
