namespace Ltc.Testing;

/// <summary>Triggers for random machines; the gap in the numbers is there on purpose.</summary>
public enum SampleTrigger : short
{
    Start = 1,
    Check,
    Approve = 9,
    Reject,
    Wait,
    Resume = 255,
}
