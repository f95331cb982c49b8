namespace Ltc;

/// <summary>What numbers the requirements that a list of reasons points to.</summary>
internal abstract class ReasonSource
{
    internal ReasonSource()
    {
    }

    internal abstract Requirement RequirementAt(int bit);
}
