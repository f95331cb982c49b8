namespace Ltc;

/// <summary>What numbers the requirements that a list of reasons points to.</summary>
internal abstract class ReasonSource
{
    private protected ReasonSource()
    {
    }

    internal abstract Requirement RequirementAt(int bit);
}
