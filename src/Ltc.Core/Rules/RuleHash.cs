using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Ltc;

/// <summary>Stamps a book: a SHA-256 over what it means.</summary>
internal static class RuleHash
{
    /// <summary>Changes when code would answer differently for the same book.</summary>
    private const int Engine = 1;

    internal static RuleStamp Of(Rulebook book) => new(book.Id, book.Version, HashOf(Encoding.UTF8.GetBytes(book.ToCanonicalJson())), Engine);

    private static string HashOf(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
