using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Scores the certainty of an opportunity by PPVVC, and says whether it is enough for a decision point.</summary>
/// <remarks>
/// Immutable, safe to share between threads; scoring allocates nothing. Source: domain.md §7.2 (share of yes, with the guard that a dimension without any yes
/// caps the grade) and §7.3 (what each decision point expects). Decided here: a dimension without questions has no yes; the order of answers never matters;
/// signing expects what bidding does, with every dimension, because the source names a grade for ATI and ATB only.
/// </remarks>
public sealed class PpvvcScore
{
    private const int Dimensions = 5;
    private const int NoiseFree = 9;

    private readonly IReadOnlyList<DecisionPoint>[] _blocks;
    private readonly IReadOnlyList<PpvvcDimension>[] _lists;

    /// <summary>Creates the score of a definition.</summary>
    /// <param name="definition">The definition.</param>
    public PpvvcScore(PpvvcDefinition definition)
    {
        Definition = definition;
        _blocks = [.. Enumerable.Range(0, 1 << Dimensions).Select(BlocksOf)];
        _lists = [.. Enumerable.Range(0, 1 << Dimensions).Select(ListOf)];
    }

    /// <summary>What the score was made of.</summary>
    /// <value>Never null.</value>
    public PpvvcDefinition Definition { get; }

    /// <summary>Defines the score of domain.md §7.</summary>
    /// <returns>The score, equal on every call.</returns>
    public static PpvvcScore Define() => new(PpvvcDefinition.Define());

    /// <summary>Scores an opportunity.</summary>
    /// <param name="facts">The answers, counted.</param>
    /// <returns>Certainty, grade and blocks; refused when there is no question at all.</returns>
    public PpvvcResult Score(in PpvvcFacts facts)
    {
        decimal yes = 0, unknown = 0, all = 0;
        for (var i = 0; i < Dimensions; i++)
        {
            var tally = facts.Of((PpvvcDimension)i);
            yes += tally.Yes;
            unknown += tally.Unknown;
            all += (decimal)tally.Yes + tally.No + tally.Unknown;
        }

        if (all == 0m)
            return default;
        var certainty = yes * 100m / all;
        var highest = (yes + unknown) * 100m / all;
        var without = DimensionsWhere(facts, Truth.False) | DimensionsWhere(facts, Truth.Unknown);
        return new PpvvcResult(
            unknown == 0m ? Answer.Allowed : Answer.Unknown,
            certainty,
            highest,
            GradeOf(certainty, without != 0),
            GradeOf(highest, DimensionsWhere(facts, Truth.False) != 0),
            _blocks[without]);
    }

    /// <summary>Says whether an opportunity is certain enough for a decision point.</summary>
    /// <param name="point">The decision point.</param>
    /// <param name="facts">The answers, counted, and what could relieve it.</param>
    /// <returns>NotDefined when nothing is expected there. An open question never opens a decision point that its worst answer would keep shut.</returns>
    public PpvvcGateResult At(DecisionPoint point, in PpvvcFacts facts)
    {
        var expectation = Definition.Find(point);
        var needed = NeededAt(point, expectation);
        if (expectation is null && needed == 0)
            return new PpvvcGateResult(Answer.NotDefined, null, Truth.True, Truth.False, _lists[0], _lists[0]);
        var missing = needed & DimensionsWhere(facts, Truth.False);
        var open = needed & DimensionsWhere(facts, Truth.Unknown);
        var relief = ReliefOf(expectation, facts);
        var grade = GradeReached(expectation, Score(facts), relief);
        var all = grade & (missing != 0 ? Truth.False : open != 0 ? Truth.Unknown : Truth.True);
        var answer = all.IsTrue ? Answer.Allowed : all.IsFalse ? Answer.Refused : Answer.Unknown;
        return new PpvvcGateResult(answer, expectation, grade, relief, _lists[missing], _lists[open]);
    }

    private static Truth ReliefOf(PpvvcExpectation? expectation, in PpvvcFacts facts) => expectation?.Relief switch
    {
        PpvvcRelief.Stronghold => facts.StrongholdConfirmed,
        PpvvcRelief.LevelRaised => facts.LevelRaised,
        _ => Truth.False,
    };

    private static Truth GradeReached(PpvvcExpectation? expectation, in PpvvcResult result, Truth relief)
    {
        if (expectation is null)
            return Truth.True;
        var now = Reaches(result.Grade, expectation, relief);
        var best = Reaches(result.HighestGrade, expectation, relief);
        return now.IsTrue || best.IsFalse ? now : Truth.Unknown;
    }

    private static Truth Reaches(PpvvcGrade grade, PpvvcExpectation expectation, Truth relief) =>
        (Truth)(grade >= expectation.Grade) | ((Truth)(grade >= expectation.RelievedGrade) & relief);

    private PpvvcGrade GradeOf(decimal percent, bool isCapped)
    {
        var grade = Definition.Bands.Of(decimal.Round(percent, NoiseFree));
        return isCapped && grade > Definition.CapWithoutYes ? Definition.CapWithoutYes : grade;
    }

    private int NeededAt(DecisionPoint point, PpvvcExpectation? expectation)
    {
        var needed = 0;
        for (var i = 0; i < (expectation?.Dimensions.Count ?? 0); i++)
            needed |= 1 << (int)expectation!.Dimensions[i];
        for (var i = 0; i < Definition.Blocks.Count; i++)
            needed |= Definition.Blocks[i].Point == point ? 1 << (int)Definition.Blocks[i].Dimension : 0;
        return needed;
    }

    private static int DimensionsWhere(in PpvvcFacts facts, Truth hasYes)
    {
        var set = 0;
        for (var i = 0; i < Dimensions; i++)
            set |= facts.Of((PpvvcDimension)i).HasYes == hasYes ? 1 << i : 0;
        return set;
    }

    private IReadOnlyList<DecisionPoint> BlocksOf(int dimensions) =>
        [.. Definition.Blocks.Where(block => (dimensions >> (int)block.Dimension & 1) != 0).Select(block => block.Point).Distinct().OrderBy(point => point)];

    private static IReadOnlyList<PpvvcDimension> ListOf(int dimensions) =>
        [.. EnumIds<PpvvcDimension>.Values.Where(dimension => (dimensions >> (int)dimension & 1) != 0)];
}
