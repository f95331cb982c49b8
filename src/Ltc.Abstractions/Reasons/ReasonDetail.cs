namespace Ltc;

/// <summary>What there is and what is needed, in words.</summary>
internal readonly struct ReasonDetail(string? value, string? bound, string? sentence)
{
    internal string? Value { get; } = value;

    internal string? Bound { get; } = bound;

    internal string? Sentence { get; } = sentence;
}
