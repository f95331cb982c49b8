namespace Ltc;

/// <summary>What can happen to a lead.</summary>
public enum LeadTrigger : byte
{
    /// <summary>启动验证: hand it to somebody who checks it.</summary>
    StartValidation = 0,

    /// <summary>完成验证: the three questions are answered.</summary>
    Validate,

    /// <summary>培育: work on it until it is ready.</summary>
    Nurture,

    /// <summary>转化: make it an opportunity.</summary>
    Convert,

    /// <summary>休眠: set it aside.</summary>
    FallDormant,

    /// <summary>唤醒: take it up again.</summary>
    WakeUp,

    /// <summary>关闭: give it up.</summary>
    Close,
}
