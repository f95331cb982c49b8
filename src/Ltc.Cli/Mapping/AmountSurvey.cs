using System;

namespace Ltc.Cli;

/// <summary>Decides what separates the decimals of a column, from all of its values.</summary>
internal sealed class AmountSurvey
{
    private long _point;
    private long _comma;
    private bool _differs;

    /// <summary>A value that reads differently in the two styles.</summary>
    internal string? Example { get; private set; }

    /// <summary>Looks at one value.</summary>
    /// <param name="text">The value, not empty.</param>
    internal void See(ReadOnlySpan<char> text)
    {
        var isPoint = AmountText.TryRead(text, AmountStyle.Point, out var point, out _);
        var isComma = AmountText.TryRead(text, AmountStyle.Comma, out var comma, out _);
        _point += isPoint ? 1 : 0;
        _comma += isComma ? 1 : 0;
        if (_differs || !isPoint || !isComma || point == comma)
            return;
        _differs = true;
        Example = Shortened.Of(text);
    }

    /// <summary>Decides: the style that most values fit.</summary>
    /// <param name="said">What the caller said.</param>
    /// <returns>The style; <see cref="AmountStyle.NotSaid"/> when it cannot be told and would matter.</returns>
    internal AmountStyle Decide(AmountStyle said)
    {
        if (said != AmountStyle.NotSaid)
            return said;
        if (_point == _comma)
            return _differs ? AmountStyle.NotSaid : AmountStyle.Point;
        return _point > _comma ? AmountStyle.Point : AmountStyle.Comma;
    }
}
