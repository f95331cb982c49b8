namespace Ltc;

/// <summary>Numbers the criteria of a coach for the bits of a list of reasons.</summary>
internal sealed class CoachReasons : ReasonSource
{
    private readonly Requirement<CoachFacts>[] _criteria;

    internal CoachReasons(Requirement<CoachFacts>[] criteria)
    {
        _criteria = criteria;
    }

    internal override Requirement RequirementAt(int bit) => _criteria[bit];
}
