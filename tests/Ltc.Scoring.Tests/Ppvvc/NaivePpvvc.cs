using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>PPVVC as a reader of domain.md would write it down: lists of answers, one sentence a rule.</summary>
internal sealed class NaivePpvvc(decimal c, decimal b, decimal a, PpvvcGrade cap, IReadOnlyList<(PpvvcDimension Dimension, DecisionPoint Point)> blocks)
{
    internal decimal Share(bool?[][] answers, bool openIsYes) =>
        100m * answers.Sum(one => one.Count(answer => answer ?? openIsYes)) / answers.Sum(one => one.Length);

    internal PpvvcGrade Grade(bool?[][] answers, bool openIsYes)
    {
        var share = decimal.Round(Share(answers, openIsYes), 9);
        var grade = share >= a ? PpvvcGrade.A : share >= b ? PpvvcGrade.B : share >= c ? PpvvcGrade.C : PpvvcGrade.D;
        var isCapped = answers.Any(one => !one.Any(answer => answer ?? openIsYes));
        return isCapped && grade > cap ? cap : grade;
    }

    internal DecisionPoint[] Blocks(bool?[][] answers) =>
        [.. blocks.Where(block => !answers[(int)block.Dimension].Contains(true)).Select(block => block.Point).Distinct().Order()];

    /// <summary>What a decision point answers: what every completion of the open questions answers, if they all agree.</summary>
    internal Answer At(PpvvcExpectation expectation, bool?[][] answers, bool? relief)
    {
        bool?[] reliefs = relief is null ? [true, false] : [relief];
        var flat = answers.SelectMany(one => one).ToArray();
        var lengths = answers.Select(one => one.Length).ToArray();
        var all = Completions.Of(flat).SelectMany(full => reliefs.Select(given => Passes(expectation, Cut(full, lengths), given == true))).Distinct().ToArray();
        return all.Length == 2 ? Answer.Unknown : all[0] ? Answer.Allowed : Answer.Refused;
    }

    internal static bool?[][] Cut(bool?[] flat, int[] lengths)
    {
        var from = 0;
        return [.. lengths.Select(length => flat[from..(from += length)])];
    }

    private bool Passes(PpvvcExpectation expectation, bool?[][] answers, bool relieved)
    {
        var needed = expectation.Dimensions.Concat(blocks.Where(block => block.Point == expectation.Point).Select(block => block.Dimension));
        var least = relieved && expectation.Relief != PpvvcRelief.None ? expectation.RelievedGrade : expectation.Grade;
        return needed.All(dimension => answers[(int)dimension].Contains(true)) && Grade(answers, openIsYes: false) >= least;
    }
}
