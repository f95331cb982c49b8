namespace Ltc;

/// <summary>Scores how one department of a customer stands to us: what it did for us, and what we did to keep the relation.</summary>
/// <remarks>
/// Source: domain.md §8.1 (W23): results weigh 70 to 80 percent, the process 20 to 30; results are the support in key events, a smooth channel of information
/// and no major issue that spread. The points are 〔default (ours)〕: 75 for results, 25 for the process.
/// </remarks>
public static class GeneralRelationship
{
    /// <summary>Which of the three kinds of relationship it measures.</summary>
    /// <value>The general one.</value>
    public static RelationshipKind Kind => RelationshipKind.General;

    /// <summary>Defines the card.</summary>
    /// <returns>A card from 0 to 100 points. What is not known counts nothing, and widens the range.</returns>
    public static Scorecard<GeneralRelationshipFacts> Define() =>
        Scorecard.For("general-relationship", GeneralRelationshipFact.All, new("General relationship", "普遍客户关系", "普遍客戶關係"), "seed 004; domain.md §8.1")
            .Choice(
                GeneralRelationshipFact.KeyEventSupport,
                bins => bins.When(EventSupport.None, 0m).When(EventSupport.Some, 15m).When(EventSupport.All, 30m).Increasing())
            .Weighted(GeneralRelationshipFact.ChannelSmoothness, 0.25m, options: one => one.Increasing())
            .Flag(GeneralRelationshipFact.MajorIssueSpread, yes: 0m, no: 20m, options: one => one.Decreasing())
            .Weighted(GeneralRelationshipFact.ActivityDone, 25m, options: one => one.Increasing())
            .Build();
}
