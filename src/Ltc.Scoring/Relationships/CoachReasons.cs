namespace Ltc;

/// <summary>Numbers the criteria of a coach for the bits of a list of reasons.</summary>
internal sealed class CoachReasons(Requirement<CoachFacts>[] criteria) : ReasonSource
{
    internal override Requirement RequirementAt(int bit) => criteria[bit];
}
