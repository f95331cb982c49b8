using System;
using Ltc.Testing;

namespace Ltc.Tests.Conditions;

/// <summary>Two choices of one enum are compared by the order of its values.</summary>
public sealed class ChoicePairTests
{
    private static readonly Condition<SampleFacts> AtLeast = SampleFact.Level.AtLeast(SampleFact.Needed);
    private static readonly Condition<SampleFacts> AtMost = SampleFact.Level.AtMost(SampleFact.Needed);

    [Fact]
    public void EveryPairIsComparedAsTheOrderSays()
    {
        foreach (var level in Enum.GetValues<OrgLevel>())
        {
            foreach (var needed in Enum.GetValues<OrgLevel>())
            {
                var facts = new SampleFacts { Level = level, Needed = needed };
                Assert.Equal((Truth)(level >= needed), AtLeast.Test(facts));
                Assert.Equal((Truth)(level <= needed), AtMost.Test(facts));
                Assert.Equal((Truth)(level < needed), (!AtLeast).Test(facts));
            }
        }
    }

    [Fact]
    public void WhatIsNotKnownOrNotDefinedIsUnknownAlsoTurnedRound()
    {
        foreach (var facts in new[] { default, new SampleFacts { Level = OrgLevel.Company }, new() { Needed = OrgLevel.FrontUnit }, new() { Level = (OrgLevel)77, Needed = OrgLevel.FrontUnit } })
        {
            Assert.Equal(Truth.Unknown, AtLeast.Test(facts));
            Assert.Equal(Truth.Unknown, (!AtLeast).Test(facts));
        }
    }

    [Theory]
    [InlineData(Language.English, "rule: level `region`, at least `company` is needed")]
    [InlineData(Language.SimplifiedChinese, "规则：层级 `region`，要求不低于 `company`")]
    [InlineData(Language.TraditionalChinese, "規則：層級 `region`，要求不低於 `company`")]
    public void TheReasonSaysWhereItStandsAndWhereItShould(Language language, string sentence)
    {
        var facts = new SampleFacts { Level = OrgLevel.Region, Needed = OrgLevel.Company };
        var list = new Checklist<SampleFacts>("one", default, SampleFact.All, [new("r", AtLeast, new("rule", "规则", "規則"))]);
        Assert.Equal(sentence, Assert.Single(list.Check(facts).Explain(facts)).Text(language));
    }

    [Fact]
    public void WithoutTheFactsTheReasonNamesTheOtherFact()
    {
        var list = new Checklist<SampleFacts>("one", default, SampleFact.All, [new("r", AtLeast, new("rule", "规则", "規則"))]);
        Assert.Equal("rule: level (needed: at least level needed)", Assert.Single(list.Check(default).Reasons).Text());
        Assert.Equal("rule: level: not known beside level needed not known (needed: at least level needed)", Assert.Single(list.Check(default).Explain(default(SampleFacts))).Text());
    }

    [Fact]
    public void TestingAllocatesNothing()
    {
        var facts = new SampleFacts { Level = OrgLevel.Region, Needed = OrgLevel.Company };
        Assert.Equal(0, Allocations.Of(() => AtLeast.Test(facts)));
    }
}
