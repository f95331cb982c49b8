namespace Ltc;

/// <summary>What a node answers.</summary>
public enum NodeReply : byte
{
    /// <summary>不同意: against it; at a decision it ends there, at a review the next node learns of it.</summary>
    Disagree = 0,

    /// <summary>同意: for it.</summary>
    Agree,

    /// <summary>否决: stops it, from whoever holds a veto; from anybody else it is a disagreement.</summary>
    Veto,
}
