using System;

namespace Ltc;

/// <summary>Gathers the bins of a choice.</summary>
/// <typeparam name="TValue">The enum.</typeparam>
public sealed class ChoiceBinsBuilder<TValue> : CharacteristicBuilder<ChoiceBinsBuilder<TValue>>
    where TValue : unmanaged, Enum
{
    internal ChoiceBinsBuilder()
    {
    }

    /// <summary>Adds a bin of one value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="points">The points.</param>
    /// <param name="text">The bin in words.</param>
    /// <param name="reason">The reason code; null for that of the characteristic.</param>
    /// <returns>This builder.</returns>
    public ChoiceBinsBuilder<TValue> When(TValue value, decimal points, Text? text = null, string? reason = null) =>
        Add(ScoreBin.In([EnumIds<TValue>.IdOf(value)], points, reason, text));

    /// <summary>Adds a bin of several values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="points">The points.</param>
    /// <param name="text">The bin in words.</param>
    /// <param name="reason">The reason code; null for that of the characteristic.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    public ChoiceBinsBuilder<TValue> When(TValue[] values, decimal points, Text? text = null, string? reason = null) =>
        Add(ScoreBin.In(Array.ConvertAll(values ?? throw new ArgumentNullException(nameof(values)), EnumIds<TValue>.IdOf), points, reason, text));

    /// <summary>Adds the bin of all other values.</summary>
    /// <param name="points">The points.</param>
    /// <param name="text">The bin in words.</param>
    /// <param name="reason">The reason code; null for that of the characteristic.</param>
    /// <returns>This builder.</returns>
    public ChoiceBinsBuilder<TValue> Rest(decimal points, Text? text = null, string? reason = null) => Add(ScoreBin.Rest(points, reason, text));
}
