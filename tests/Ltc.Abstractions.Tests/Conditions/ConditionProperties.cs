using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Conditions;

/// <summary>The laws of conditions, on random ones over facts of every kind.</summary>
public sealed class ConditionProperties(ITestOutputHelper output)
{
    public static TheoryData<ConditionKind> LeafKinds => [.. GenerateCondition.LeafKinds];

    [Fact]
    public void TheNaiveEvaluatorAgrees() => ForAll("conditions: the naive evaluator agrees", (draw, one, facts) =>
    {
        var naive = NaiveMachine.Test(one.Data, Generator(one).Values(facts));
        draw.Saw(one.Test(facts).ToString());
        Assert.Equal((Truth)naive, one.Test(facts));
    });

    [Fact]
    public void DataTravelsWithoutLoss() => ForAll("conditions: data travels without loss", (draw, one, facts) =>
    {
        var back = GenerateCondition.Bind(one.Data);
        draw.Saw(one.Test(facts).ToString());
        Assert.Equal(one.Data, back.Data);
        Assert.Equal(one.Data.GetHashCode(), back.Data.GetHashCode());
        Assert.Equal(one.Data.ToString(), back.ToString());
        Assert.Equal(one.Test(facts), back.Test(facts));
        Assert.True(one.Data.IsPortable);
    });

    [Fact]
    public void NotTurnsRoundAndTwiceIsNothing() => ForAll("conditions: negation", (draw, one, facts) =>
    {
        draw.Saw(one.Test(facts).ToString());
        Assert.Equal(!one.Test(facts), (!one).Test(facts));
        Assert.Equal(one.Test(facts), (!!one).Test(facts));
        // A negated condition travels as well.
        Assert.Equal((!one).Test(facts), GenerateCondition.Bind((!one).Data).Test(facts));
    });

    [Theory]
    [MemberData(nameof(LeafKinds))]
    public void EveryLeafTurnsRound(ConditionKind kind) => PropertyRun.ForAll(
        $"conditions: not {kind}",
        output.WriteLine,
        draw =>
        {
            var one = GenerateCondition.Bind(GenerateCondition.Leaf(draw, kind));
            var facts = Generator(one).Toward(draw, [draw.Chance(50) ? one : !one]);
            draw.Saw(one.Test(facts).ToString());
            Assert.Equal(!one.Test(facts), (!one).Test(facts));
            Assert.Equal(one.Test(facts), (!!one).Test(facts));
            Assert.Equal((Truth)NaiveMachine.Test((!one).Data, Generator(one).Values(facts)), (!one).Test(facts));
        },
        kind == ConditionKind.Known ? ["True", "False"] : ["True", "False", "Unknown"]);

    [Fact]
    public void DeMorganHolds() => ForAll("conditions: De Morgan", (draw, one, facts) =>
    {
        var two = GenerateCondition.Any(draw);
        draw.Saw((one & two).Test(facts).ToString());
        Assert.Equal(one.Test(facts) & two.Test(facts), (one & two).Test(facts));
        Assert.Equal(one.Test(facts) | two.Test(facts), (one | two).Test(facts));
        Assert.Equal((!one | !two).Test(facts), (!(one & two)).Test(facts));
        Assert.Equal((!one & !two).Test(facts), (!(one | two)).Test(facts));
    });

    [Fact]
    public void WhatHoldsWithoutAFactHoldsWithIt() => PropertyRun.ForAll(
        "conditions: knowing more turns nothing round",
        output.WriteLine,
        draw =>
        {
            var one = GenerateCondition.WithoutKnown(draw);
            var generator = Generator(one);
            var facts = generator.Toward(draw, [draw.Chance(50) ? one : !one]);
            var less = GenerateFacts<SampleFacts>.Forget(facts, draw.Pick(generator.Facts));
            draw.Saw($"{one.Test(less)} to {one.Test(facts)}");
            Assert.True(one.Test(less).IsUnknown || one.Test(less) == one.Test(facts));
        },
        "True to True",
        "False to False",
        "Unknown to True",
        "Unknown to False");

    [Fact]
    public void NoPartsAtAll()
    {
        Assert.Equal(Truth.True, Condition<SampleFacts>.All().Test(default));
        Assert.Equal(Truth.False, Condition<SampleFacts>.Any().Test(default));
        Assert.Equal(Truth.False, (!Condition<SampleFacts>.All()).Test(default));
    }

    [Fact]
    public void AnEmptyTextIsNotKnown()
    {
        var facts = new SampleFacts { Owner = string.Empty, Reviewer = "li" };
        Assert.Equal(Truth.Unknown, SampleFact.Owner.NotSameAs(SampleFact.Reviewer).Test(facts));
        Assert.Equal(Truth.Unknown, SampleFact.Owner.Is("li").Test(facts));
        Assert.Equal(Truth.False, SampleFact.Owner.Known.Test(facts));
    }

    [Fact]
    public void CodeThatThrowsIsUnknownAndTravelsNowhere()
    {
        var code = Condition<SampleFacts>.Code("breaks", (in SampleFacts facts) => facts.Roles!.Length > 0);
        Assert.Equal(Truth.Unknown, code.Test(default));
        Assert.Equal(Truth.Unknown, (!code).Test(default));
        Assert.Equal(Truth.True, code.Test(new SampleFacts { Roles = ["ar"] }));
        Assert.Equal(Truth.False, (!code).Test(new SampleFacts { Roles = ["ar"] }));
        Assert.False((code & SampleFact.Urgent.IsTrue).Data.IsPortable);
        Assert.False(SampleFact.All.TryBind(code.Data, out _, out var findings));
        Assert.Equal("condition-code", Assert.Single(findings).Code);
    }

    private void ForAll(string name, System.Action<Draw, Condition<SampleFacts>, SampleFacts> check) => PropertyRun.ForAll(
        name,
        output.WriteLine,
        draw =>
        {
            var one = GenerateCondition.Any(draw);
            check(draw, one, Generator(one).Toward(draw, [draw.Chance(60) ? one : !one]));
        },
        "True",
        "False",
        "Unknown");

    private static GenerateFacts<SampleFacts> Generator(params Condition<SampleFacts>[] conditions) => new(SampleFact.All, conditions.ToArray());
}
