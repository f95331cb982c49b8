namespace Ltc;

/// <summary>Numbers the requirements of a qualification for the bits of its reasons.</summary>
internal sealed class QualificationReasons(Requirement[] requirements) : ReasonSource
{
    internal override Requirement RequirementAt(int bit) => requirements[bit];
}
