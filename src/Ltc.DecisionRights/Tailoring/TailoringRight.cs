namespace Ltc;

/// <summary>Whether a level may tailor a layer.</summary>
/// <remarks>The default denies.</remarks>
public enum TailoringRight : byte
{
    /// <summary>不得裁剪: it may not.</summary>
    Denied = 0,

    /// <summary>经公司批准: only once the company has approved it.</summary>
    NeedsApproval,

    /// <summary>可裁剪: it may.</summary>
    Allowed,
}
