#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;

#endif
namespace Ltc;

/// <summary>Reads one fact: from its field where the place of that is known, else by a call.</summary>
internal readonly struct FactReader<TFacts, TValue>
    where TFacts : struct
{
    internal FactReader(Read<TFacts, TValue> read)
    {
        Call = read;
#if NET8_0_OR_GREATER
        Place = FieldPlace.None;
#endif
    }

    /// <summary>Reads a field. Where it lies is measured in two values of the facts; when they do not agree, it is read by a call each time.</summary>
    internal FactReader(Field<TFacts, TValue> field, Write<TFacts, TValue> write, TValue sample)
    {
        Call = (in TFacts facts) => field(in facts);
#if NET8_0_OR_GREATER
        Place = FieldPlace.Of(field, default);
        if (Place != FieldPlace.Of(field, write(default, sample)))
            Place = FieldPlace.None;
#endif
    }

    /// <summary>The call that reads the fact.</summary>
    internal Read<TFacts, TValue> Call { get; }

#if NET8_0_OR_GREATER
    /// <summary>The place of the field; <see cref="FieldPlace.None"/> when it takes a call.</summary>
    internal int Place { get; }

    internal bool HasPlace => Place != FieldPlace.None;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TValue Of(in TFacts facts) => HasPlace ? FieldPlace.At<TFacts, TValue>(facts, Place) : Call(facts);
#else
    internal TValue Of(in TFacts facts) => Call(facts);
#endif
}
