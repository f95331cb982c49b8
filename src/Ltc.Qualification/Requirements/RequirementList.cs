using System;

namespace Ltc;

/// <summary>Requirements that are asked together: one bit each, in the order of declaration.</summary>
internal sealed class RequirementList<TFacts> : ReasonSource
    where TFacts : struct
{
    private readonly Requirement<TFacts>[] _requirements;

    internal RequirementList(params Requirement<TFacts>[] requirements) => _requirements = requirements;

    internal System.Collections.Generic.IReadOnlyList<Requirement> Requirements => Array.AsReadOnly<Requirement>(_requirements);

    internal void Test(in TFacts facts, out uint unmet, out uint unknown)
    {
        unmet = 0;
        unknown = 0;
        for (var i = 0; i < _requirements.Length; i++)
        {
            var truth = _requirements[i].Condition.Test(facts);
            unmet |= truth.IsFalse ? 1u << i : 0u;
            unknown |= truth.IsUnknown ? 1u << i : 0u;
        }
    }

    internal override Requirement RequirementAt(int bit) => _requirements[bit];
}
