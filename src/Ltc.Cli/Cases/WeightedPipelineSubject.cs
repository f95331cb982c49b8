using System.Linq;

namespace Ltc.Cli;

/// <summary>The subject <c>weighted-pipeline</c>; the cases give probabilities in percent.</summary>
internal sealed class WeightedPipelineSubject : CaseSubject
{
    internal override string Id => "weighted-pipeline";

    internal override CaseAnswer Answer(Given given)
    {
        var deals = given.Objects("deals").Select(DealOf).ToArray();
        given.End();
        return PipelineAnswer.Of("weighted", Ltc.WeightedPipeline.Sum(deals), given.Path("deals"));
    }

    private static WeightedDeal DealOf(Given given)
    {
        var deal = new WeightedDeal
        {
            Amount = GivenScores.Named(given, "amount"),
            Currency = given.TextOrNull("currency"),
            Probability = GivenScores.Named(given, "probability") / 100m,
        };
        given.End();
        return deal;
    }
}
