namespace Ltc;

/// <summary>Numbers the requirements of a qualification for the bits of its reasons.</summary>
internal sealed class QualificationReasons : ReasonSource
{
    private readonly Requirement[] _requirements;

    internal QualificationReasons(Requirement[] requirements) => _requirements = requirements;

    internal override Requirement RequirementAt(int bit) => _requirements[bit];
}
