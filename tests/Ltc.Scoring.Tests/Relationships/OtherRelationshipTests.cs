using System;
using System.Linq;

namespace Ltc.Scoring.Tests;

public sealed class OtherRelationshipTests
{
    private static readonly bool?[] Said = [true, false, null];

    private static readonly Scorecard<GeneralRelationshipFacts> General = GeneralRelationship.Define();

    [Fact]
    public void The_steps_of_organisations_agree_with_the_naive_model_on_all_81_facts()
    {
        var all = from one in Said from two in Said from three in Said from four in Said select new[] { one, two, three, four };
        Assert.Equal(81, all.Count());
        Assert.All(all, flags =>
        {
            var result = OrganisationalRelationship.Evaluate(new() { Communicates = flags[0], Matches = flags[1], Joins = flags[2], Recognises = flags[3] });
            var (lowest, highest) = (NaiveRelationships.Step(flags.Select(flag => flag == true)), NaiveRelationships.Step(flags.Select(flag => flag != false)));
            Assert.Equal((lowest, highest), (result.Lowest, result.Highest));
            Assert.Equal(lowest == highest ? lowest : null, result.Step);
            Assert.Equal(lowest == highest ? Answer.Allowed : Answer.Unknown, result.Answer);
        });
    }

    [Fact]
    public void Results_weigh_three_quarters_of_a_general_relationship_and_the_process_one()
    {
        GeneralRelationshipFacts process = new() { KeyEventSupport = EventSupport.None, ChannelSmoothness = 0m, MajorIssueSpread = true, ActivityDone = 1m };
        GeneralRelationshipFacts results = new() { KeyEventSupport = EventSupport.All, ChannelSmoothness = 100m, MajorIssueSpread = false, ActivityDone = 0m };
        Assert.Equal((25m, 75m), (General.Score(process).Value, General.Score(results).Value));
        Assert.Equal((0m, 100m), (General.Definition.Lowest, General.Definition.Highest));
    }

    [Fact]
    public void Each_kind_of_relationship_is_measured() => Assert.Equal(
        Enum.GetValues<RelationshipKind>(), [GeneralRelationship.Kind, KeyRelationship.Kind, OrganisationalRelationship.Kind]);
}
