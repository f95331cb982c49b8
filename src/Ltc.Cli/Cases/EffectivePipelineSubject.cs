using System.Linq;

namespace Ltc.Cli;

/// <summary>The subject <c>effective-pipeline</c>.</summary>
internal sealed class EffectivePipelineSubject : CaseSubject
{
    internal override string Id => "effective-pipeline";

    internal override CaseAnswer Answer(Given given)
    {
        var deals = given.Objects("deals").Select(DealOf).ToArray();
        given.End();
        return PipelineAnswer.Of("effective", LtcRules.Default.Scores.EffectivePipeline.Sum(deals), given.Path("deals"));
    }

    private static GradedDeal DealOf(Given given)
    {
        given.Expect("grade");
        var deal = new GradedDeal
        {
            Amount = GivenScores.Named(given, "amount"),
            Currency = given.TextOrNull("currency"),
            Grade = GivenScores.LetterOrNull<PpvvcGrade>(given, "grade"),
        };
        given.End();
        return deal;
    }
}
