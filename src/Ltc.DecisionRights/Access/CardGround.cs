namespace Ltc;

/// <summary>On what ground a customer card is open or closed to somebody.</summary>
/// <remarks>Source: seed 004; domain.md §8.5. The default is closed.</remarks>
public enum CardGround : byte
{
    /// <summary>陌生人: closed; no connection to the owner.</summary>
    Stranger = 0,

    /// <summary>责任人: open; keeps the card.</summary>
    Owner,

    /// <summary>备份责任人: open; stands in for the owner.</summary>
    Backup,

    /// <summary>上级: open; above the owner in the line, and it is relevant for the business.</summary>
    Superior,

    /// <summary>赞助人: open; the card is assigned to this sponsor.</summary>
    Sponsor,

    /// <summary>任务授权: open; a task grant names the card and has not ended.</summary>
    Grant,

    /// <summary>审计: open for an export.</summary>
    Audit,

    /// <summary>业务不相关: closed; above the owner, but not relevant for the business.</summary>
    NotRelevant,

    /// <summary>下级: closed; below the owner in the line.</summary>
    Subordinate,

    /// <summary>同级: closed; the same manager as the owner.</summary>
    Peer,

    /// <summary>不可导出: closed; may look at the card, but not take a copy out.</summary>
    NotExportable,

    /// <summary>未知: closed until more is known.</summary>
    NotKnown,
}
