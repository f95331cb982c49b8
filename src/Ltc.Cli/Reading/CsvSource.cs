using System;
using System.IO;
using System.Text;

namespace Ltc.Cli;

/// <summary>A CSV file as text: its encoding and its separator, found out from its first bytes.</summary>
/// <remarks>UTF-8 with or without a byte order mark, UTF-16 by its mark or by its zeros, or the encoding that the caller names.</remarks>
internal sealed class CsvSource
{
    private const int BlockBytes = 1 << 16;
    private const string Announcement = "sep=";
    private readonly Encoding _encoding;
    private readonly bool _announced;

    private CsvSource(string path, Encoding encoding, char separator, bool announced, long length)
    {
        Path = path;
        Separator = separator;
        Length = length;
        _encoding = encoding;
        _announced = announced;
    }

    /// <summary>The path as it was given.</summary>
    internal string Path { get; }

    /// <summary>Comma, semicolon or tab.</summary>
    internal char Separator { get; }

    /// <summary>The bytes of the file.</summary>
    internal long Length { get; }

    /// <summary>The name of the encoding.</summary>
    internal string EncodingName => _encoding.WebName;

    /// <summary>Looks at a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="encoding">Its encoding; null to find out.</param>
    /// <returns>The source.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal static CsvSource Examine(string path, Encoding? encoding = null)
    {
        using var file = File.OpenRead(path);
        var block = new byte[BlockBytes];
        var read = file.ReadAtLeast(block, BlockBytes, throwOnEndOfStream: false);
        var used = encoding ?? Guess(block.AsSpan(0, read));
        using var text = new StreamReader(new MemoryStream(block, 0, read), used, detectEncodingFromByteOrderMarks: true);
        var head = text.ReadToEnd();
        var announced = IsAnnounced(head);
        var separator = announced ? head[Announcement.Length] : SeparatorOf(head);
        return new CsvSource(path, text.CurrentEncoding, separator, announced, file.CanSeek ? file.Length : 0);
    }

    /// <summary>Opens the text from its beginning.</summary>
    /// <param name="progress">Told how many bytes were read.</param>
    /// <returns>A reader at the first record; dispose it.</returns>
    internal OpenCsv Open(Progress? progress = null)
    {
        var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BlockBytes, FileOptions.SequentialScan);
        Stream stream = progress is null ? file : new CountedStream(file, progress);
        var open = new OpenCsv(new StreamReader(stream, _encoding, detectEncodingFromByteOrderMarks: true, BlockBytes), Separator);
        if (_announced)
            open.Reader.Read();
        return open;
    }

    private static Encoding Guess(ReadOnlySpan<byte> head)
    {
        const int Pair = 2;
        var hasMark = head.Length >= Pair && ((head[0] == 0xFF && head[1] == 0xFE) || (head[0] == 0xFE && head[1] == 0xFF));
        if (hasMark || head.Length < 2 * Pair)
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (head[1] == 0 && head[3] == 0 && head[0] != 0)
            return Encoding.Unicode;
        return head[0] == 0 && head[2] == 0 && head[1] != 0 ? Encoding.BigEndianUnicode : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    /// <summary>Whether the first line is <c>sep=</c> with one character that can separate.</summary>
    private static bool IsAnnounced(string head) =>
        head.StartsWith(Announcement, StringComparison.OrdinalIgnoreCase)
        && head.Length > Announcement.Length + 1
        && head[Announcement.Length] is not ('"' or '\r' or '\n')
        && head[Announcement.Length + 1] is '\r' or '\n';

    private static char SeparatorOf(string head)
    {
        ReadOnlySpan<char> candidates = [',', ';', '\t'];
        Span<int> counts = stackalloc int[candidates.Length];
        var quoted = false;
        foreach (var character in head.AsSpan().TrimStart("\r\n"))
        {
            if (character == '"')
                quoted = !quoted;
            else if (!quoted && character is '\r' or '\n')
                break;
            var index = quoted ? -1 : candidates.IndexOf(character);
            if (index >= 0)
                counts[index]++;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }

        return candidates[best];
    }
}
