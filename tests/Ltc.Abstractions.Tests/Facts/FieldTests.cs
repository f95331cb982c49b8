using Ltc.Testing;

namespace Ltc.Tests.Facts;

/// <summary>Facts that point at their fields: what is read is what the property says, wherever the reference really points.</summary>
public sealed class FieldTests
{
    private static bool? _elsewhere = true;

    [Fact]
    public void A_field_of_the_facts_is_read_in_its_place()
    {
        Assert.True(SampleFact.Urgent.Reader.HasPlace);
        Assert.True(SampleFact.Amount.Reader.HasPlace);
        Assert.True(SampleFact.Level.Reader.HasPlace);
        Assert.True(SampleFact.Due.Reader.HasPlace);
        Assert.True(SampleFact.Owner.Reader.HasPlace);
        Assert.False(SampleFact.Limit.Reader.HasPlace);
    }

    [Fact]
    public void Fields_and_properties_say_the_same()
    {
        var facts = new SampleFacts
        {
            Urgent = false,
            Amount = 12.5m,
            Level = OrgLevel.Region,
            Begin = new CalendarDate(2026, 1, 1),
            Due = new CalendarDate(2026, 2, 3),
            Owner = "wang",
            Reviewer = string.Empty,
        };
        Assert.Equal(false, SampleFact.Urgent.Get(facts));
        Assert.Equal(12.5m, SampleFact.Amount.Get(facts));
        Assert.Equal(OrgLevel.Region, SampleFact.Level.Get(facts));
        Assert.Equal(new CalendarDate(2026, 1, 1), SampleFact.Begin.Get(facts));
        Assert.Equal(new CalendarDate(2026, 2, 3), SampleFact.Due.Get(facts));
        Assert.Equal("wang", SampleFact.Owner.Get(facts));
        Assert.Null(SampleFact.Reviewer.Get(facts));
    }

    [Fact]
    public void A_reference_to_something_else_is_read_by_a_call()
    {
        var fact = Fact.Flag<SampleFacts>("elsewhere", (in facts) => ref _elsewhere, (in facts, value) => facts, Text.Same("elsewhere"));
        Assert.False(fact.Reader.HasPlace);
        Assert.True(fact.IsTrue.Test(default).IsTrue);
    }

    [Fact]
    public void A_reference_that_moves_with_the_facts_is_read_by_a_call()
    {
        var fact = Fact.Flag<TwoFlags>(
            "moving", (in facts) => ref facts.Second is null ? ref facts.First : ref facts.Second, (in facts, value) => facts with { Second = value }, Text.Same("moving"));
        Assert.False(fact.Reader.HasPlace);
        Assert.Equal(true, fact.Get(new TwoFlags { First = true }));
        Assert.Equal(false, fact.Get(new TwoFlags { First = true, Second = false }));
    }

    private record struct TwoFlags
    {
        internal bool? First;
        internal bool? Second;
    }
}
