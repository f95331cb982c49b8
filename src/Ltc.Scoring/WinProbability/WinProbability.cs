using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The chance of winning a deal as closed deals teach it, the range that the unknowns allow, and what speaks for and against it.</summary>
/// <remarks><c>default</c> is refused and knows nothing. Making it allocates nothing; lists of factors are made when they are read.</remarks>
public readonly struct WinProbability
{
    private const int Shown = 2;
    private const int NoiseFree = 20;
    private const int CompareNoiseFree = 9;
    private const decimal Even = 0.5m;
    private readonly WinProbabilityModel? _model;
    private readonly WinProbabilityFacts _facts;

    internal WinProbability(WinProbabilityModel model, in WinProbabilityFacts facts)
    {
        _model = model;
        _facts = facts;
        Answer = Answer.Unknown;
        Value = Lowest = Highest = null;
        var chance = WinChance.Of(model, facts, out var isEverythingKnown);
        if (chance is not { } evidence)
            return;
        var definition = model.Definition;
        WinChance.Range(model, facts, out var worst, out var best);
        Value = evidence.IsImpossible ? null : Rounded(evidence, definition);
        Lowest = Value is null || worst.IsImpossible ? definition.Minimum : Rounded(worst, definition);
        Highest = Value is null || best.IsImpossible ? definition.Maximum : Rounded(best, definition);
        Answer = isEverythingKnown && Value is not null ? Answer.Allowed : Answer.Unknown;
    }

    /// <summary>Whether the chance is settled.</summary>
    /// <value>Allowed when everything is known; Unknown when something is not, or nothing was learned; Refused for <c>default</c>.</value>
    public Answer Answer { get; }

    /// <summary>The chance of winning.</summary>
    /// <value>In percent with two decimals; what is not known is left out of it. Null when nothing was learned, or no closed deal could look like this.</value>
    public decimal? Value { get; }

    /// <summary>The chance if everything unknown turns out for the worst.</summary>
    /// <value>In percent; equal to <see cref="Value"/> when everything is known. Null when nothing was learned.</value>
    public decimal? Lowest { get; }

    /// <summary>The chance if everything unknown turns out for the best.</summary>
    /// <value>In percent; equal to <see cref="Value"/> when everything is known. Null when nothing was learned.</value>
    public decimal? Highest { get; }

    /// <summary>How many closed deals the answer rests on: those of the team, or of all teams where it has none.</summary>
    /// <value>Zero when nothing was learned.</value>
    public long Deals => _model?.IndexOf(_facts.Team).Deals is { } deals ? deals.Won + deals.Lost : 0;

    /// <summary>What each known thing says.</summary>
    /// <value>The stage first, then fields in order of declaration; values that no closed deal had are left out.</value>
    public IReadOnlyList<WinFactor> Factors => _model is null ? [] : Array.AsReadOnly(WinChance.Factors(_model, _facts).ToArray());

    /// <summary>What speaks most for winning.</summary>
    /// <value>Factors above 0.5, strongest first, ties by id; at most as many as the definition says.</value>
    public IReadOnlyList<WinFactor> Top => Array.AsReadOnly(Factors
        .Where(factor => Compared(factor) > Even)
        .OrderByDescending(Compared).ThenBy(factor => factor.Id, StringComparer.Ordinal).Take(Named).ToArray());

    /// <summary>What speaks most against winning.</summary>
    /// <value>Factors below 0.5, weakest first, ties by id; at most as many as the definition says.</value>
    public IReadOnlyList<WinFactor> Low => Array.AsReadOnly(Factors
        .Where(factor => Compared(factor) < Even)
        .OrderBy(Compared).ThenBy(factor => factor.Id, StringComparer.Ordinal).Take(Named).ToArray());

    private int Named => _model?.Definition.Named ?? 0;

    /// <summary>The answer and its range.</summary>
    /// <returns>For example <c>74.3 % (Allowed)</c>.</returns>
    public override string ToString() => Value is { } value ? $"{Numbers.ToText(value)} % ({Answer})" : Answer.ToString();

    private static decimal Compared(WinFactor factor) => decimal.Round(factor.Leaning, CompareNoiseFree);

    private static decimal Rounded(Evidence evidence, WinProbabilityDefinition definition)
    {
        // First to twenty decimals, where division leaves its noise, so that a half is a half and goes up.
        var percent = decimal.Round(decimal.Round(evidence.Percent, NoiseFree), Shown, MidpointRounding.AwayFromZero);
        return Math.Max(definition.Minimum, Math.Min(definition.Maximum, percent));
    }
}
