using System.Collections.Generic;

namespace Ltc;

/// <summary>How much of a deal counts by its certainty grade.</summary>
/// <remarks>Immutable. Source: domain.md §7.3, from P1: A and B in full, half of C, nothing of D.</remarks>
public sealed class PipelineShares
{
    private readonly decimal[] _shares;

    private PipelineShares(decimal[] shares) => _shares = shares;

    /// <summary>Defines the shares of domain.md §7.3.</summary>
    /// <returns>1, 1, 0.5 and 0 for A, B, C and D.</returns>
    public static PipelineShares Define() =>
        TryCreate(1m, 1m, 0.5m, 0m, out var shares, out var findings) ? shares! : throw new DefinitionException("effective-pipeline", findings);

    /// <summary>Makes shares, or says everything that is wrong with them.</summary>
    /// <param name="a">How much of an A deal counts, a fraction from 0 to 1.</param>
    /// <param name="b">How much of a B deal counts, not above <paramref name="a"/>.</param>
    /// <param name="c">How much of a C deal counts, not above <paramref name="b"/>.</param>
    /// <param name="d">How much of a D deal counts, not above <paramref name="c"/>.</param>
    /// <param name="shares">The shares, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the shares were made.</param>
    /// <returns>Whether the shares were made.</returns>
    public static bool TryCreate(decimal a, decimal b, decimal c, decimal d, out PipelineShares? shares, out IReadOnlyList<Finding> findings)
    {
        decimal[] byGrade = [d, c, b, a];
        var found = new List<Finding>();
        for (var i = 0; i < byGrade.Length; i++)
        {
            var grade = EnumIds<PpvvcGrade>.IdOf((PpvvcGrade)i);
            if (byGrade[i] is < 0m or > 1m)
                found.Add(OutOfRange(grade, byGrade[i]));
            if (i > 0 && byGrade[i] < byGrade[i - 1])
                found.Add(Falling(grade));
        }

        findings = found;
        shares = found.Count == 0 ? new PipelineShares(byGrade) : null;
        return shares is not null;
    }

    /// <summary>How much of a deal counts.</summary>
    /// <param name="grade">Its grade.</param>
    /// <returns>A fraction from 0 to 1; 0 for a value that is not defined.</returns>
    public decimal Of(PpvvcGrade grade) => (int)grade < _shares.Length ? _shares[(int)grade] : 0m;

    private static Finding OutOfRange(string grade, decimal share) => Make("pipeline-share-range", grade, new Text(
        $"the share of grade `{grade}` is {Numbers.ToText(share)}; expected a fraction from 0 to 1",
        $"等级 `{grade}` 的比例为 {Numbers.ToText(share)}，应为 0 到 1 之间的小数",
        $"等級 `{grade}` 的比例為 {Numbers.ToText(share)}，應為 0 到 1 之間的小數"));

    private static Finding Falling(string grade) => Make("pipeline-share-order", grade, new Text(
        $"grade `{grade}` counts less than a lower one; expected the same or more",
        $"等级 `{grade}` 的比例低于更低的等级，应相同或更高",
        $"等級 `{grade}` 的比例低於更低的等級，應相同或更高"));

    private static Finding Make(string code, string grade, in Text text) => new(code, text, "/" + grade);
}
