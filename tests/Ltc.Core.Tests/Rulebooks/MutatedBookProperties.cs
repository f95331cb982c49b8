using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Rulebooks;

/// <summary>A book that is damaged byte by byte gives findings or a book that is written and read again without loss; it never throws.</summary>
public sealed class MutatedBookProperties(ITestOutputHelper output)
{
    private static readonly byte[] Source = Encoding.UTF8.GetBytes(Rulebook.Default.ToJson());

    /// <summary>Where the numbers of the book begin.</summary>
    private static readonly int[] Numbers = [.. Enumerable.Range(2, Source.Length - 2).Where(index => IsDigit(Source[index]) && Source[index - 1] == ' ' && Source[index - 2] == ':')];

    [Fact]
    public void Whatever_the_bytes_are_nothing_throws() => PropertyRun.ForAll(
        "mutated book",
        output.WriteLine,
        draw =>
        {
            var bytes = Mutate(draw);
            var read = Rulebook.TryParse(bytes, out var book, out var findings);
            Assert.Equal(read, findings.Count == 0);
            Assert.Equal(read, book is not null);
            Assert.All(findings, finding => Assert.True(finding.Line >= 1 && finding.Column >= 1, finding.ToString()));
            if (book is not null && draw.Chance(20))
                Assert.Equal(book.ToCanonicalJson(), BookTexts.Read(book.ToJson()).ToCanonicalJson());
            draw.Saw(read ? book! == Rulebook.Default ? "equal book" : "other book" : findings[0].Code);
        },
        "equal book",
        "other book",
        "json-syntax",
        "json-unknown",
        "reference-unknown");

    private static byte[] Mutate(Draw draw)
    {
        var bytes = new List<byte>(Source);
        if (draw.Chance(20))
        {
            bytes[draw.Pick(Numbers)] = (byte)('0' + draw.Below(10));
            return [.. bytes];
        }

        for (var times = 1 + draw.Below(3); times > 0; times--)
        {
            var at = draw.Below(bytes.Count);
            switch (draw.Below(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << draw.Below(8));
                    break;
                case 1:
                    bytes.Insert(at, (byte)draw.Below(256));
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(draw.Below(40), bytes.Count - at)));
                    break;
                default:
                    ChangeLetter(bytes, at, draw);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Changes a letter or digit, which more often leaves valid JSON with another meaning.</summary>
    private static void ChangeLetter(List<byte> bytes, int from, Draw draw)
    {
        var at = Enumerable.Range(from, bytes.Count - from).FirstOrDefault(index => bytes[index] is >= (byte)'a' and <= (byte)'z' || IsDigit(bytes[index]), -1);
        if (at >= 0)
            bytes[at] = bytes[at] >= (byte)'a' ? (byte)('a' + draw.Below(26)) : (byte)('0' + draw.Below(10));
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
