using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>customer-return</c>: planned against actual over periods.</summary>
internal sealed class CustomerReturnSubject : CaseSubject
{
    private static readonly CustomerReturnVerdict[] Verdicts =
        [CustomerReturnVerdict.OnPlan, CustomerReturnVerdict.UnderServed, CustomerReturnVerdict.OverRated];

    /// <inheritdoc/>
    internal override string Id => "customer-return";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var tier = GivenFacts.Choice<CustomerTier>(given, "tier");
        var periods = given.Objects("periods").Select(Period).ToArray();
        given.End();
        var returns = LtcRules.Default.Scores.CustomerReturns;
        var result = returns.Evaluate(tier, periods);
        var missing = new CustomerReturnGap[(3 * periods.Length) + 1];
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["verdict"] = GivenFacts.IdOf(result.Verdict),
            ["open"] = CaseAnswer.List(Verdicts.Where(result.Can).Select(one => GivenFacts.IdOf<CustomerReturnVerdict>(one)!)),
            ["planned"] = result.Planned,
            ["actual"] = result.Actual,
            ["share"] = result.Share,
            ["missing"] = CaseAnswer.List(missing.Take(returns.FindMissing(tier, periods, missing)).Select(gap => gap.ToString())),
        });
    }

    private static CustomerPeriodFacts Period(Given period)
    {
        var facts = GivenFacts.Read(period, CustomerPeriodFact.All);
        period.End();
        return facts;
    }
}
