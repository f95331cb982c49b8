namespace Ltc.Cli;

/// <summary>Something that the domain demands and a machine enforces: how a requirement's source cites it, and what it asks.</summary>
internal sealed class ControlPoint(string label, string citation, string control)
{
    /// <summary>Its label, for example <c>K4</c>.</summary>
    internal string Label { get; } = label;

    /// <summary>How a source cites it; no digit follows.</summary>
    internal string Citation { get; } = citation;

    /// <summary>What it asks.</summary>
    internal string Control { get; } = control;

    /// <summary>Whether a source cites it.</summary>
    /// <param name="source">The source of a requirement.</param>
    /// <returns>True when it does; item 1 is not cited by item 10.</returns>
    internal bool IsCitedBy(string source)
    {
        for (var at = source.IndexOf(Citation, System.StringComparison.Ordinal); at >= 0; at = source.IndexOf(Citation, at + 1, System.StringComparison.Ordinal))
        {
            var end = at + Citation.Length;
            if (end == source.Length || !char.IsAsciiDigit(source[end]))
                return true;
        }

        return false;
    }
}
