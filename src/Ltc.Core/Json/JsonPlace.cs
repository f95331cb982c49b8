namespace Ltc;

/// <summary>A place in a text: line and column from 1, columns counted in UTF-16 units as editors do.</summary>
internal readonly struct JsonPlace(int line, int column)
{
    internal int Line { get; } = line;

    internal int Column { get; } = column;
}
