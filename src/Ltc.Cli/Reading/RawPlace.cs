using System;

namespace Ltc.Cli;

/// <summary>Finds places in a record as it stands in the file.</summary>
internal static class RawPlace
{
    private const char Quote = '"';

    /// <summary>Finds line and column of a character.</summary>
    /// <param name="raw">The record as it stands in the file.</param>
    /// <param name="index">The character, from 0.</param>
    /// <returns>How many lines of the record end before it, and its place in its own line, from 1.</returns>
    internal static (int Lines, int Column) Of(string raw, int index)
    {
        var (lines, start) = (0, 0);
        for (var i = 0; i < index; i++)
        {
            if (raw[i] != '\n' && (raw[i] != '\r' || raw[i + 1] == '\n'))
                continue;
            lines++;
            start = i + 1;
        }

        return (lines, index - start + 1);
    }

    /// <summary>Finds where the field after some fields begins.</summary>
    /// <param name="raw">The record as it stands in the file.</param>
    /// <param name="fields">The values of its first fields, none of which is bad.</param>
    /// <returns>The first character after them and their separators.</returns>
    internal static int AfterFields(string raw, ReadOnlySpan<string> fields)
    {
        var index = 0;
        foreach (var field in fields)
        {
            var isQuoted = raw[index] == Quote;
            index += field.Length + 1;
            if (isQuoted)
                index += 2 + field.AsSpan().Count(Quote);
        }

        return index;
    }

    /// <summary>Finds the first character after the closing quote.</summary>
    /// <param name="field">A field as it stands in the file, from its opening quote.</param>
    /// <returns>The character, from 0; the length when no quote closes it.</returns>
    internal static int AfterQuote(string field)
    {
        var index = 1;
        while (index < field.Length)
        {
            if (field[index++] != Quote)
                continue;
            if (index == field.Length || field[index] != Quote)
                break;
            index++;
        }

        return index;
    }
}
