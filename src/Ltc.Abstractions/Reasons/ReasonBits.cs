using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>The reasons of an answer in one word, two bits a requirement: not met in the lower half, not known in the upper.</summary>
internal static class ReasonBits
{
    private const int Half = 32;

    /// <summary>The reason that a test leaves, made without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(bool known, bool holds, int number)
    {
        unchecked
        {
            var said = Bits.Of(known);
            return ((said & (Bits.Of(holds) ^ 1)) | ((ulong)(said ^ 1) << Half)) << number;
        }
    }

    /// <summary>The reason that a truth leaves: none for True.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(Truth truth, int number) => Of(!truth.IsUnknown, truth.IsTrue, number);

    /// <summary>Whether a requirement is not met, and not merely not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool HasUnmet(ulong reasons) => unchecked((uint)reasons) != 0;

    /// <summary>Whether one requirement is not met.</summary>
    internal static bool IsUnmet(ulong reasons, int number) => (reasons >> number & 1) != 0;

    /// <summary>One bit a requirement that is not met or not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint All(ulong reasons) => unchecked((uint)reasons | (uint)(reasons >> Half));
}
