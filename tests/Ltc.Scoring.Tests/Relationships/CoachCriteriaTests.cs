using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class CoachCriteriaTests(ITestOutputHelper output)
{
    private static readonly Checklist<CoachFacts> Default = CoachCriteria.Define();

    [Fact]
    public void All_seven_are_asked_for_and_the_reasons_are_those_in_the_way() => PropertyRun.ForAll(
        nameof(All_seven_are_asked_for_and_the_reasons_are_those_in_the_way),
        output.WriteLine,
        draw =>
        {
            var mostlyYes = draw.Pick<bool?[]>([[true], [true, true, true, true, null], [true, true, true, false], [true, false, null]]);
            bool?[] flags = [.. Enumerable.Range(0, 7).Select(_ => draw.Pick(mostlyYes))];
            var named = CoachFact.All.Facts.Zip(flags, (fact, flag) => new KeyValuePair<string, object?>(fact.Id, flag));
            Assert.True(CoachFact.All.TryBind(draw.Shuffle(named), out var facts, out _));
            var answer = Default.Check(facts);
            Assert.Equal(flags.Contains(false) ? Answer.Refused : flags.Contains(null) ? Answer.Unknown : Answer.Allowed, answer.Answer);
            Assert.Equal(
                Default.Requirements.Zip(flags).Where(one => one.Second != true)
                    .Select(one => (one.First.Id, one.Second == false ? ReasonKind.Unmet : ReasonKind.Unknown)),
                answer.Reasons.Select(reason => (reason.Id, reason.Kind)));
            draw.Saw(answer.Answer);
        },
        "Allowed", "Refused", "Unknown");

    [Fact]
    public void The_rank_of_the_post_is_no_criterion() =>
        Assert.Equal(
            ["wide-contacts", "influence", "willing-to-help", "seniority", "central-post", "well-informed", "open-to-care"],
            CoachFact.All.Facts.Select(fact => fact.Id));

    [Fact]
    public void An_answer_allocates_nothing()
    {
        CoachFacts facts = new() { Influence = true, Seniority = false };
        var seen = 0;
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var reason in Default.Check(facts).Reasons)
                seen += reason.Id.Length;
        }));
        Assert.True(seen > 0);
    }
}
