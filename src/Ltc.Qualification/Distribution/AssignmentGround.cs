namespace Ltc;

/// <summary>Why a lead went to its owner, or to nobody.</summary>
public enum AssignmentGround : byte
{
    /// <summary>无人有空: whoever the table or the fallback names has as many leads as he may.</summary>
    NobodyFree = 0,

    /// <summary>无人负责: no row meets the lead and there is no fallback.</summary>
    NobodyNamed,

    /// <summary>规则行: a row of the table names the owner.</summary>
    Row,

    /// <summary>兜底（无匹配行）: no row meets the lead, so that the fallback takes it.</summary>
    FallbackNoRow,

    /// <summary>兜底（已满）: the owners of all rows that meet it are full, so that the fallback takes it.</summary>
    FallbackRowsFull,
}
