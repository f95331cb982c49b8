namespace Ltc;

/// <summary>One thing that is wrong with a definition or an input: what, where, and what was expected.</summary>
/// <remarks>Immutable. All findings are reported at once.</remarks>
public sealed class Finding
{
    private readonly Text _text;

    /// <summary>Creates a finding.</summary>
    /// <param name="code">The code, kebab-case, stable.</param>
    /// <param name="text">What is wrong and what was expected.</param>
    /// <param name="pointer">Where: a JSON pointer, or the id of the element.</param>
    /// <param name="line">The line, from 1; 0 when there is none.</param>
    /// <param name="column">The column, from 1; 0 when there is none.</param>
    /// <param name="fix">What to do, where it is plain.</param>
    public Finding(string code, Text text, string pointer = "", int line = 0, int column = 0, string? fix = null)
    {
        Code = code;
        _text = text;
        Pointer = pointer;
        Line = line;
        Column = column;
        Fix = fix;
    }

    /// <summary>What kind of finding it is.</summary>
    /// <value>Kebab-case, stable.</value>
    public string Code { get; }

    /// <summary>Where it is.</summary>
    /// <value>A JSON pointer, or the id of the element; empty for the whole.</value>
    public string Pointer { get; }

    /// <summary>The line where it begins.</summary>
    /// <value>From 1; 0 when there is none.</value>
    public int Line { get; }

    /// <summary>The column where it begins.</summary>
    /// <value>From 1; 0 when there is none.</value>
    public int Column { get; }

    /// <summary>What to do.</summary>
    /// <value>Null where it is not plain.</value>
    public string? Fix { get; }

    /// <summary>What is wrong and what was expected.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence.</returns>
    public string Text(Language language = Language.English) => _text.In(language);

    /// <summary>The same finding at a place in a text.</summary>
    /// <param name="pointer">The JSON pointer.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <returns>The finding.</returns>
    public Finding WithPlace(string pointer, int line, int column) => new(Code, _text, pointer, line, column, Fix);

    /// <summary>Code, place and sentence.</summary>
    /// <returns>For the log.</returns>
    public override string ToString() => Line > 0 ? $"{Code} at {Pointer} ({Line},{Column}): {Text()}" : $"{Code} at {Pointer}: {Text()}";
}
