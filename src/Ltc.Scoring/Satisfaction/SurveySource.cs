namespace Ltc;

/// <summary>Who asked the customer how satisfied it is.</summary>
/// <remarks>Source: seed 004. What two sources say is never put together.</remarks>
public enum SurveySource : byte
{
    /// <summary>内部调查: ourselves, project by project.</summary>
    Inside = 0,

    /// <summary>第三方调查: a third party.</summary>
    ThirdParty,
}
