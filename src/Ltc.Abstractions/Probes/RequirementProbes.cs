using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>The conditions of some requirements, at most thirty-two, in the form in which they are tested fastest.</summary>
/// <remarks>
/// What asks about fields is tested in place, kind by kind, without a call and without a branch on what the facts say, because facts are not predictable. The rest
/// is tested condition by condition. The order of testing does not show: conditions are pure, and each has the number of its requirement. One method calls the
/// next as its last step, so that those without calls have all registers to themselves.
/// </remarks>
internal sealed class RequirementProbes<TFacts>
    where TFacts : struct
{
#if NET8_0_OR_GREATER
    private readonly FlagProbe[] _flags;
    private readonly NumberProbe[] _numbers;
    private readonly ChoiceProbe[] _choices;
    private readonly DaysProbe[] _days;
    private readonly TextProbe[] _texts;
#endif
    private readonly CalledFlag<TFacts>[] _calledFlags;
    private readonly (Condition<TFacts> Condition, int Number)[] _others;
    private readonly bool _calls;

    internal RequirementProbes(IReadOnlyList<Condition<TFacts>> conditions)
    {
        var list = new ProbeList<TFacts>();
        for (var number = 0; number < conditions.Count; number++)
            conditions[number].AddTo(list, number);
        _calledFlags = [.. list.CalledFlags];
        _others = [.. list.Others];
        _calls = _calledFlags.Length + _others.Length > 0;
        HasMore = _calls;
#if NET8_0_OR_GREATER
        _flags = [.. list.Flags];
        _numbers = [.. list.Numbers];
        _choices = [.. list.Choices];
        _days = [.. list.Days];
        _texts = [.. list.Texts];
        HasMore = _flags.Length < conditions.Count;
#endif
    }

    /// <summary>Whether there is more than flags in fields.</summary>
    internal bool HasMore { get; }

    /// <summary>Tests the flags in fields.</summary>
    /// <returns>The reasons, as <see cref="ReasonBits"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong TestFlags(in TFacts facts)
    {
        unchecked
        {
            var reasons = 0UL;
#if NET8_0_OR_GREATER
            var flags = _flags;
            for (var i = 0; i < flags.Length; i++)
                reasons |= flags[i].Test(facts);
#endif
            return reasons;
        }
    }

    /// <summary>Tests the rest.</summary>
    /// <param name="reasons">The reasons so far.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>All reasons, as <see cref="ReasonBits"/>.</returns>
    internal ulong TestMore(ulong reasons, in TFacts facts)
    {
#if NET8_0_OR_GREATER
        unchecked
        {
            var missed = _calls;
            var numbers = _numbers;
            for (var i = 0; i < numbers.Length; i++)
                reasons |= numbers[i].TestFast(facts, ref missed);
            var choices = _choices;
            for (var i = 0; i < choices.Length; i++)
                reasons |= choices[i].Test(facts);
            var days = _days;
            for (var i = 0; i < days.Length; i++)
                reasons |= days[i].Test(facts);
            if (_texts.Length > 0)
                return TestTexts(reasons, missed, facts);
            return missed ? TestCalls(reasons, facts) : reasons;
        }
#else
        return TestCalls(reasons, facts);
#endif
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong TestTexts(ulong reasons, bool missed, in TFacts facts)
    {
        unchecked
        {
            var texts = _texts;
            for (var i = 0; i < texts.Length; i++)
                reasons |= texts[i].Test(facts);
            return missed ? TestCalls(reasons, facts) : reasons;
        }
    }

#endif
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong TestCalls(ulong reasons, in TFacts facts)
    {
        unchecked
        {
#if NET8_0_OR_GREATER
            foreach (var number in _numbers)
                reasons |= number.TestExactly(facts);
#endif
            var flags = _calledFlags;
            for (var i = 0; i < flags.Length; i++)
                reasons |= flags[i].Test(facts);
            var others = _others;
            for (var i = 0; i < others.Length; i++)
                reasons |= ReasonBits.Of(others[i].Condition.Test(facts), others[i].Number);
            return reasons;
        }
    }
}
