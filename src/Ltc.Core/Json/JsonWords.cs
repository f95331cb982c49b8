using System;

namespace Ltc;

/// <summary>Short words that a text says again and again are made once.</summary>
internal sealed class JsonWords
{
    private const int Longest = 40;
    private const int Size = 1024;

    private readonly string?[] _words = new string?[Size];

    /// <summary>The words of ASCII bytes without escapes; null when they are too long or not of ASCII.</summary>
    internal string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest)
            return null;
        unchecked
        {
            var hash = 2166136261u;
            byte all = 0;
            foreach (var value in bytes)
            {
                hash = (hash ^ value) * 16777619u;
                all |= value;
            }

            if (all >= 0x80)
                return null;
            ref var found = ref _words[(hash ^ (hash >> 15)) % Size];
            return found is not null && Is(found, bytes) ? found : found = Make(bytes);
        }
    }

    private static bool Is(string words, ReadOnlySpan<byte> bytes)
    {
        if (words.Length != bytes.Length)
            return false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (words[i] != bytes[i])
                return false;
        }

        return true;
    }

    private static string Make(ReadOnlySpan<byte> bytes)
    {
        Span<char> letters = stackalloc char[Longest];
        for (var i = 0; i < bytes.Length; i++)
            letters[i] = (char)bytes[i];
        return letters.Slice(0, bytes.Length).ToString();
    }
}
