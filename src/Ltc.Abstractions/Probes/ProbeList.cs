using System.Collections.Generic;

namespace Ltc;

/// <summary>Conditions, sorted by what it takes to test them.</summary>
internal sealed class ProbeList<TFacts>
    where TFacts : struct
{
#if NET8_0_OR_GREATER
    internal List<FlagProbe> Flags { get; } = [];

    internal List<NumberProbe> Numbers { get; } = [];

    internal List<ChoiceProbe> Choices { get; } = [];

    internal List<TextProbe> Texts { get; } = [];

    internal List<DaysProbe> Days { get; } = [];

#endif
    internal List<CalledFlag<TFacts>> CalledFlags { get; } = [];

    /// <summary>What is tested as a condition, with the number of its requirement.</summary>
    internal List<(Condition<TFacts> Condition, int Number)> Others { get; } = [];
}
