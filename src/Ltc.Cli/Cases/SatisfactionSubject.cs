using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>satisfaction</c>: a customer with us and with the main rival, area by area, and where we fall short.</summary>
internal sealed class SatisfactionSubject : CaseSubject
{
    private const int Aspects = 18;

    /// <inheritdoc/>
    internal override string Id => "satisfaction";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var tier = GivenFacts.Choice<CustomerTier>(given, "tier");
        var (ours, rival) = (Survey(given.Object("ours")), Survey(given.Object("rival")));
        given.End();
        var review = LtcRules.Default.Scores.Satisfaction;
        var gaps = new SatisfactionGap[Aspects];
        var count = review.FindGaps(tier, ours, rival, gaps);
        return new CaseAnswer(new JsonObject
        {
            ["product"] = Area(review.Compare(SatisfactionArea.Product, ours, rival)),
            ["service"] = Area(review.Compare(SatisfactionArea.Service, ours, rival)),
            ["brand"] = Area(review.Compare(SatisfactionArea.Brand, ours, rival)),
            ["overall"] = Area(review.Compare(null, ours, rival)),
            ["gaps"] = CaseAnswer.List(gaps.Take(count).Select(gap => GivenFacts.IdOf<SatisfactionAspect>(gap.Aspect)!)),
            ["costs"] = new JsonArray([.. gaps.Take(count).Select(gap => (JsonNode)gap.Cost)]),
            ["openAspects"] = review.Assess(tier, ours, rival).Unknown,
        });
    }

    private static SatisfactionFacts Survey(Given survey)
    {
        var facts = GivenFacts.Read(survey, SatisfactionFact.All);
        survey.End();
        return facts;
    }

    private static JsonObject Area(SatisfactionResult result) => new()
    {
        ["answer"] = GivenFacts.WordOf(result.Answer),
        ["ours"] = result.Ours,
        ["rival"] = result.Rival,
        ["lead"] = result.Lead,
    };
}
