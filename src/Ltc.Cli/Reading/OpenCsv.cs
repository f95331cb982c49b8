using System;
using System.IO;

namespace Ltc.Cli;

/// <summary>A CSV file that is open for reading.</summary>
internal sealed class OpenCsv : IDisposable
{
    /// <summary>Takes over a text.</summary>
    /// <param name="text">The text; closed with this.</param>
    /// <param name="separator">The separator.</param>
    internal OpenCsv(TextReader text, char separator) => Reader = new CsvReader(text, separator);

    /// <summary>Its records.</summary>
    internal CsvReader Reader { get; }

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();
}
