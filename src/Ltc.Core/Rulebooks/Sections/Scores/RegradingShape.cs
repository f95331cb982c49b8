using System.Collections.Generic;

namespace Ltc;

/// <summary>What demands a new grading of a project.</summary>
internal static class RegradingShape
{
    private static readonly Property<Regrading, IReadOnlyList<Requirement<RegradeFacts>>> Triggers =
        new("triggers", regrading => regrading.Triggers, RequirementShape.List(RegradeFact.All), stricter: StricterWhen.More);

    internal static readonly Shape<Regrading> Shape = new ObjectShape<Regrading>(
        (fields, out regrading) =>
        {
            Regrading.TryCreate(fields.Of(Triggers), out regrading, out var findings);
            return findings;
        },
        Triggers);
}
