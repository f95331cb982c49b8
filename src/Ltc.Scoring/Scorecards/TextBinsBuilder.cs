using System;

namespace Ltc;

/// <summary>Gathers the bins of a text: texts are compared letter by letter.</summary>
public sealed class TextBinsBuilder : CharacteristicBuilder<TextBinsBuilder>
{
    internal TextBinsBuilder()
    {
    }

    /// <summary>Adds a bin of one text.</summary>
    /// <param name="value">The text.</param>
    /// <param name="points">The points.</param>
    /// <param name="text">The bin in words.</param>
    /// <param name="reason">The reason code; null for that of the characteristic.</param>
    /// <returns>This builder.</returns>
    public TextBinsBuilder When(string value, decimal points, Text? text = null, string? reason = null) => Add(ScoreBin.In([value], points, reason, text));

    /// <summary>Adds a bin of several texts.</summary>
    /// <param name="values">The texts.</param>
    /// <param name="points">The points.</param>
    /// <param name="text">The bin in words.</param>
    /// <param name="reason">The reason code; null for that of the characteristic.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public TextBinsBuilder When(string[] values, decimal points, Text? text = null, string? reason = null) => Add(ScoreBin.In(values, points, reason, text));

    /// <summary>Adds the bin of all other texts.</summary>
    /// <param name="points">The points.</param>
    /// <param name="text">The bin in words.</param>
    /// <param name="reason">The reason code; null for that of the characteristic.</param>
    /// <returns>This builder.</returns>
    public TextBinsBuilder Rest(decimal points, Text? text = null, string? reason = null) => Add(ScoreBin.Rest(points, reason, text));
}
