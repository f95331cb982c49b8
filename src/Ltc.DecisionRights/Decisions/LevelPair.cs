using System.Linq;

namespace Ltc;

/// <summary>Compares two levels, since a condition compares a choice with values only.</summary>
internal static class LevelPair
{
    /// <summary>A condition: one level is at least another.</summary>
    internal static Condition<DecisionFacts> AtLeast(ChoiceFact<DecisionFacts, OrgLevel> level, ChoiceFact<DecisionFacts, OrgLevel> floor) =>
        Condition<DecisionFacts>.Any([.. EnumIds<OrgLevel>.Values.Select(least =>
            level.In([.. EnumIds<OrgLevel>.Values.Where(one => one >= least)]) & floor.In([.. EnumIds<OrgLevel>.Values.Where(one => one <= least)]))]);
}
