namespace Ltc;

/// <summary>Numbers the requirements of an edge for the bits of a list of reasons.</summary>
internal sealed class EdgeReasons(Edge edge) : ReasonSource
{
    internal override Requirement RequirementAt(int bit) => edge.Requirements[bit];
}
