namespace Ltc.Testing;

/// <summary>Stages for random machines; the gap in the numbers is there on purpose.</summary>
public enum SampleStage
{
    First = 0,
    Second,
    Third,
    Fourth = 7,
    Fifth,
    Sixth,
    Seventh = 200,
}
