using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>customer-value-tier</c>: the tier of seed 004 by value and mutual dependence.</summary>
internal sealed class CustomerValueTierSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "customer-value-tier";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var facts = GivenFacts.Read(given, CustomerValueFact.All);
        given.End();
        var result = LtcRules.Default.Scores.CustomerValueTiers.Evaluate(facts);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["tier"] = GivenFacts.IdOf(result.Tier),
            ["lowest"] = GivenFacts.IdOf<CustomerTier>(result.Lowest),
            ["highest"] = GivenFacts.IdOf<CustomerTier>(result.Highest),
        });
    }
}
