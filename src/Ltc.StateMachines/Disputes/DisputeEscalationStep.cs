namespace Ltc;

/// <summary>One step of the escalation of a dispute.</summary>
/// <remarks>Immutable. Source: domain.md §9.7.</remarks>
public sealed class DisputeEscalationStep
{
    /// <summary>Creates a step.</summary>
    /// <param name="holder">Who takes the dispute.</param>
    /// <param name="days">The days since it was raised in which it is theirs; both ends are inside.</param>
    /// <param name="text">What they are called.</param>
    public DisputeEscalationStep(DisputeHolder holder, Interval days, Text text)
    {
        Holder = holder;
        Days = days;
        Text = text;
    }

    /// <summary>Who takes the dispute.</summary>
    /// <value>Rep office, region or legal.</value>
    public DisputeHolder Holder { get; }

    /// <summary>The days since the dispute was raised in which it is theirs.</summary>
    /// <value>Zero or more.</value>
    public Interval Days { get; }

    /// <summary>What they are called.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>The step and its days.</summary>
    /// <returns>For example <c>Region [16,30]</c>.</returns>
    public override string ToString() => $"{Holder} {Days}";
}
