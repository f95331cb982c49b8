using System;

namespace Ltc;

/// <summary>One sentence or name in the three languages of the library.</summary>
/// <remarks>Immutable, equal by content. <c>default</c> is the empty text in every language.</remarks>
public readonly struct Text : IEquatable<Text>
{
    private readonly string? _english;
    private readonly string? _simplified;
    private readonly string? _traditional;

    /// <summary>Creates a text from its three versions.</summary>
    /// <param name="english">English.</param>
    /// <param name="simplifiedChinese">简体中文.</param>
    /// <param name="traditionalChinese">繁體中文.</param>
    public Text(string english, string simplifiedChinese, string traditionalChinese)
    {
        _english = english;
        _simplified = simplifiedChinese;
        _traditional = traditionalChinese;
    }

    /// <summary>Says the text in one language; an undefined language is answered in English.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, never null.</returns>
    public string In(Language language) => language switch
    {
        Language.SimplifiedChinese => _simplified ?? string.Empty,
        Language.TraditionalChinese => _traditional ?? string.Empty,
        _ => _english ?? string.Empty,
    };

    /// <summary>Whether every language has words.</summary>
    /// <value>False for <c>default</c>.</value>
    public bool IsComplete => !string.IsNullOrEmpty(_english) && !string.IsNullOrEmpty(_simplified) && !string.IsNullOrEmpty(_traditional);

    /// <summary>Takes the same words for every language: for ids and for texts of a host that has only one.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The text.</returns>
    public static Text Same(string words) => new(words, words, words);

    /// <inheritdoc/>
    public bool Equals(Text other) =>
        In(Language.English) == other.In(Language.English)
        && In(Language.SimplifiedChinese) == other.In(Language.SimplifiedChinese)
        && In(Language.TraditionalChinese) == other.In(Language.TraditionalChinese);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Text other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(In(Language.English));

    /// <summary>Compares two texts in every language.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(Text left, Text right) => left.Equals(right);

    /// <summary>Compares two texts in every language.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ in any language.</returns>
    public static bool operator !=(Text left, Text right) => !left.Equals(right);

    /// <summary>The English words.</summary>
    /// <returns>The English words.</returns>
    public override string ToString() => In(Language.English);
}
