#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Where in the facts a field lies, and reading it there.</summary>
/// <remarks>
/// The distance from the start of the facts is measured where a <see cref="Field{TFacts, TValue}"/> points, never guessed, and kept only when the whole field lies
/// inside the facts. A type lays out all its values in one way, so that at this distance every value of the facts has a field of this type: reading there never
/// leaves the facts and never takes one type for another, whatever the delegate would have done. That it is the same field each time is what the delegate promises.
/// </remarks>
internal static class FieldPlace
{
    /// <summary>The field is not inside the facts.</summary>
    internal const int None = -1;

    /// <summary>Measures where a field lies.</summary>
    /// <returns>The distance in bytes, or <see cref="None"/>.</returns>
    internal static int Of<TFacts, TValue>(Field<TFacts, TValue> field, TFacts facts)
        where TFacts : struct
    {
        ref readonly var value = ref field(in facts);
        var distance = (long)Unsafe.ByteOffset(ref Unsafe.As<TFacts, byte>(ref facts), ref Unsafe.As<TValue, byte>(ref Unsafe.AsRef(in value)));
        return distance >= 0 && distance <= Unsafe.SizeOf<TFacts>() - Unsafe.SizeOf<TValue>() ? (int)distance : None;
    }

    /// <summary>The field at a distance that was measured for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref readonly TValue At<TFacts, TValue>(in TFacts facts, nint distance)
        where TFacts : struct =>
        ref Unsafe.As<byte, TValue>(ref Unsafe.AddByteOffset(ref Unsafe.As<TFacts, byte>(ref Unsafe.AsRef(in facts)), distance));
}
#endif
