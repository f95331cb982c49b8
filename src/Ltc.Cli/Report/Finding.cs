namespace Ltc.Cli;

/// <summary>One thing found, where, and what was expected instead.</summary>
internal sealed record Finding
{
    /// <summary>The file, where it is not the export itself.</summary>
    internal string? File { get; init; }

    /// <summary>The physical line on which the row starts, or on which the character stands.</summary>
    /// <value>From 1; 0 when it concerns no line.</value>
    internal int Line { get; init; }

    /// <summary>The character in the line.</summary>
    /// <value>From 1; 0 when it concerns a whole row or field.</value>
    internal int Character { get; init; }

    /// <summary>The heading of the column.</summary>
    internal string? Column { get; init; }

    /// <summary>What was found, shortened.</summary>
    internal string? Found { get; init; }

    /// <summary>What is the matter, where nothing else was expected in its place.</summary>
    internal Phrase What { get; init; }

    /// <summary>What was expected.</summary>
    internal Phrase Expected { get; init; }

    /// <summary>The nearest value that exists.</summary>
    internal string? Nearest { get; init; }
}
