namespace Ltc;

/// <summary>What a part of a decided case is.</summary>
public enum CasePartKind : byte
{
    /// <summary>材料: a paper.</summary>
    Paper = 0,

    /// <summary>评审意见: the opinion of a reviewer.</summary>
    Opinion,

    /// <summary>建议: a recommendation.</summary>
    Recommendation,

    /// <summary>表决: a vote of the deciding body.</summary>
    Vote,
}
