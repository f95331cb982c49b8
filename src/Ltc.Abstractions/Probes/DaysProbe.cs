#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Two dates in fields, and the days that a requirement wants between them.</summary>
internal readonly struct DaysProbe(nint from, nint to, long first, long last, int number)
{
    private readonly TestReasons _reasons = TestReasons.Of(expected: true, number);
    private readonly long _first = first;
    private readonly long _last = last;
    private readonly nint _from = from;
    private readonly nint _to = to;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Test<TFacts>(in TFacts facts)
        where TFacts : struct
    {
        ref readonly var from = ref FieldPlace.At<TFacts, CalendarDate?>(facts, _from);
        ref readonly var to = ref FieldPlace.At<TFacts, CalendarDate?>(facts, _to);
        var days = unchecked((long)to.GetValueOrDefault().DayNumber - from.GetValueOrDefault().DayNumber);
        return _reasons.After(Bits.Of(from.HasValue) & Bits.Of(to.HasValue), Bits.Of(days >= _first) & Bits.Of(days <= _last));
    }
}
#endif
