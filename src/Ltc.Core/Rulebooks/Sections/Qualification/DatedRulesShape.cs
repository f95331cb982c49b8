using System.Collections.Generic;

namespace Ltc;

/// <summary>The section of the duties that have a date.</summary>
internal static class DatedRulesShape
{
    internal static readonly Shape<DatedRules> Shape = new MadeShape<IReadOnlyList<DatedRule>, DatedRules>(
        new ListShape<DatedRule>(DatedRuleShape.Shape, isOrdered: false, mayBeAbsent: false, 1, "id"), rules => rules.Rules, Make);

    private static IReadOnlyList<Finding> Make(IReadOnlyList<DatedRule> rules, out DatedRules? made)
    {
        DatedRules.TryCreate(rules, out made, out var findings);
        return findings;
    }
}
