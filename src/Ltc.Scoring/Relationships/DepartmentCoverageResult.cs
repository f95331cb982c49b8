namespace Ltc;

/// <summary>How far the relations that a phase needs are kept.</summary>
/// <remarks><c>default</c> is refused: so is a contact that names no department or no role.</remarks>
public readonly struct DepartmentCoverageResult
{
    internal DepartmentCoverageResult(Answer answer, int held, int open, int unknown)
    {
        Answer = answer;
        Held = held;
        Open = open;
        Unknown = unknown;
    }

    /// <summary>Whether every seat of the phase is held.</summary>
    /// <value>Refused while nobody holds one of them, Unknown while it is not known of one, NotDefined for a phase without a seat.</value>
    public Answer Answer { get; }

    /// <summary>How many seats are held.</summary>
    /// <value>0 or more.</value>
    public int Held { get; }

    /// <summary>How many seats nobody holds.</summary>
    /// <value>0 or more.</value>
    public int Open { get; }

    /// <summary>Of how many seats it is not known.</summary>
    /// <value>0 or more.</value>
    public int Unknown { get; }
}
