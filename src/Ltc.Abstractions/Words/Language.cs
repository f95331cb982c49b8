namespace Ltc;

/// <summary>The languages that every text of the library exists in.</summary>
/// <remarks>An argument, never a culture: a container that runs culture-invariant answers in the same words. The default is <see cref="English"/>.</remarks>
public enum Language : byte
{
    /// <summary>English, the language of every id.</summary>
    English = 0,

    /// <summary>Simplified Chinese, 简体中文.</summary>
    SimplifiedChinese = 1,

    /// <summary>Traditional Chinese, 繁體中文.</summary>
    TraditionalChinese = 2,
}
