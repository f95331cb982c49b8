namespace Ltc;

/// <summary>Checks UTF-8: no stray bytes, no overlong forms, no halves of surrogate pairs, nothing above U+10FFFF.</summary>
internal static class Utf8
{
    /// <summary>The offset of the first byte that is no UTF-8; −1 when there is none.</summary>
    internal static int FirstBad(byte[] bytes, int start)
    {
#if NET8_0_OR_GREATER
        // The framework says it for many bytes at once; where the first bad one is, matters only when there is one.
        if (System.Text.Unicode.Utf8.IsValid(new System.ReadOnlySpan<byte>(bytes, start, bytes.Length - start)))
            return -1;
#endif
        for (var i = start; i < bytes.Length;)
        {
            var length = LengthAt(bytes, i);
            if (length == 0)
                return i;
            i += length;
        }

        return -1;
    }

    private static int LengthAt(byte[] bytes, int i)
    {
        var first = bytes[i];
        if (first < 0x80)
            return 1;
        var length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || i + length > bytes.Length)
            return 0;
        var second = bytes[i + 1];
        var (least, most) = first switch { 0xE0 => (0xA0, 0xBF), 0xED => (0x80, 0x9F), 0xF0 => (0x90, 0xBF), 0xF4 => (0x80, 0x8F), _ => (0x80, 0xBF) };
        if (second < least || second > most)
            return 0;
        for (var j = 2; j < length; j++)
        {
            if ((bytes[i + j] & 0xC0) != 0x80)
                return 0;
        }

        return length;
    }
}
