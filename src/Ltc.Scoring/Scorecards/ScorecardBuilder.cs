using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Gathers the parts of a scorecard over typed facts.</summary>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class ScorecardBuilder<TFacts>
    where TFacts : struct
{
    private readonly FactSet<TFacts> _facts;
    private readonly ScorecardData _data = new();
    private readonly List<ScoreGroup> _groups = [];
    private readonly List<ScoreCharacteristic> _characteristics = [];

    internal ScorecardBuilder(string id, FactSet<TFacts> facts, in Text text, string source)
    {
        _facts = facts;
        _data.Id = id;
        _data.Text = text;
        _data.Source = source;
    }

    /// <summary>Sets the points that every score starts with.</summary>
    /// <param name="points">The points.</param>
    /// <returns>This builder.</returns>
    public ScorecardBuilder<TFacts> Initial(decimal points)
    {
        _data.Initial = points;
        return this;
    }

    /// <summary>Keeps scores within bounds.</summary>
    /// <param name="minimum">The least score; null for no bound.</param>
    /// <param name="maximum">The greatest score; null for no bound.</param>
    /// <returns>This builder.</returns>
    public ScorecardBuilder<TFacts> Clamp(decimal? minimum, decimal? maximum)
    {
        _data.Minimum = minimum;
        _data.Maximum = maximum;
        return this;
    }

    /// <summary>Rounds scores to whole points, halves up, before they are clamped.</summary>
    /// <returns>This builder.</returns>
    public ScorecardBuilder<TFacts> WholePoints()
    {
        _data.WholePoints = true;
        return this;
    }

    /// <summary>Says how reason codes are ranked.</summary>
    /// <param name="method">Points below (the default) or points above.</param>
    /// <returns>This builder.</returns>
    public ScorecardBuilder<TFacts> Reasons(ReasonMethod method)
    {
        _data.Reasons = method;
        return this;
    }

    /// <summary>Declares a group whose points together stay within bounds. Characteristics enter it by <c>In(id)</c>.</summary>
    /// <param name="id">The id of the group.</param>
    /// <param name="text">The group in words.</param>
    /// <param name="minimum">The fewest points; null for no bound.</param>
    /// <param name="maximum">The most points, its cap; null for no bound.</param>
    /// <returns>This builder.</returns>
    public ScorecardBuilder<TFacts> Group(string id, Text text, decimal? minimum = null, decimal? maximum = null)
    {
        _groups.Add(new ScoreGroup(id, minimum, maximum, text));
        return this;
    }

    /// <summary>Names the bands of the score. A band that no score reaches is refused when the card is built.</summary>
    /// <typeparam name="TBand">The bands, an enum.</typeparam>
    /// <param name="bands">The bands.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The bands are null.</exception>
    public ScorecardBuilder<TFacts> Bands<TBand>(ScoreBands<TBand> bands)
        where TBand : unmanaged, Enum
    {
        _data.Bands = (bands ?? throw new ArgumentNullException(nameof(bands))).Bands;
        return this;
    }

    /// <summary>Adds a number in bins.</summary>
    /// <param name="fact">The number.</param>
    /// <param name="bins">Says the bins, from the lowest up.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScorecardBuilder<TFacts> Number(NumberFact<TFacts> fact, Action<NumberBinsBuilder> bins) =>
        Add(fact, CharacteristicKind.Number, new NumberBinsBuilder(), bins);

    /// <summary>Adds a choice in bins.</summary>
    /// <typeparam name="TValue">The enum.</typeparam>
    /// <param name="fact">The choice.</param>
    /// <param name="bins">Says the bins.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScorecardBuilder<TFacts> Choice<TValue>(ChoiceFact<TFacts, TValue> fact, Action<ChoiceBinsBuilder<TValue>> bins)
        where TValue : unmanaged, Enum => Add(fact, CharacteristicKind.Category, new ChoiceBinsBuilder<TValue>(), bins);

    /// <summary>Adds a text in bins.</summary>
    /// <param name="fact">The text.</param>
    /// <param name="bins">Says the bins.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScorecardBuilder<TFacts> Words(TextFact<TFacts> fact, Action<TextBinsBuilder> bins) =>
        Add(fact, CharacteristicKind.Category, new TextBinsBuilder(), bins);

    /// <summary>Adds a yes-or-no fact.</summary>
    /// <param name="fact">The flag.</param>
    /// <param name="yes">The points of yes.</param>
    /// <param name="no">The points of no.</param>
    /// <param name="missing">The points while nobody has said; null to count nothing.</param>
    /// <param name="options">Says direction, group, baseline and reason code; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public ScorecardBuilder<TFacts> Flag(FlagFact<TFacts> fact, decimal yes, decimal no, decimal? missing = null, Action<CharacteristicOptions>? options = null)
    {
        var own = new CharacteristicOptions();
        own.Bins.Add(ScoreBin.In(["true"], yes));
        own.Bins.Add(ScoreBin.In(["false"], no));
        return Add(fact, CharacteristicKind.Flag, own, WithMissing(missing, options));
    }

    /// <summary>Adds a number whose points are its value times a weight, rounded half up to nine decimals.</summary>
    /// <param name="fact">The number; its range needs both ends, so that the bounds of the score are known.</param>
    /// <param name="weight">The points of one unit.</param>
    /// <param name="missing">The points while nobody has said; null to count nothing.</param>
    /// <param name="options">Says direction, group, baseline and reason code; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public ScorecardBuilder<TFacts> Weighted(NumberFact<TFacts> fact, decimal weight, decimal? missing = null, Action<CharacteristicOptions>? options = null) =>
        Add(fact, CharacteristicKind.Weighted, new CharacteristicOptions(), WithMissing(missing, options), weight);

    /// <summary>Makes the card.</summary>
    /// <returns>The card.</returns>
    /// <exception cref="DefinitionException">Something is wrong with it; every finding is listed.</exception>
    public Scorecard<TFacts> Build() => TryBuild(out var card, out var findings) ? card! : throw new DefinitionException(_data.Id, findings);

    /// <summary>Makes the card, or says everything that is wrong with it.</summary>
    /// <param name="card">The card, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the card was made.</param>
    /// <returns>Whether the card was made.</returns>
    public bool TryBuild(out Scorecard<TFacts>? card, out IReadOnlyList<Finding> findings)
    {
        card = null;
        _data.Groups = _groups;
        _data.Characteristics = _characteristics;
        return ScorecardDefinition.TryCreate(_data, out var definition, out findings) && Scorecard.TryBind(definition!, _facts, out card, out findings);
    }

    private static Action<CharacteristicOptions> WithMissing(decimal? missing, Action<CharacteristicOptions>? options) => own =>
    {
        if (missing is { } points)
            own.Missing(points);
        options?.Invoke(own);
    };

    private ScorecardBuilder<TFacts> Add<TBuilder>(Fact<TFacts> fact, CharacteristicKind kind, TBuilder builder, Action<TBuilder> say, decimal? weight = null)
        where TBuilder : CharacteristicBuilder<TBuilder>
    {
        (say ?? throw new ArgumentNullException(nameof(say)))(builder);
        _characteristics.Add(new ScoreCharacteristic(
            (fact ?? throw new ArgumentNullException(nameof(fact))).Id,
            kind,
            builder.Bins,
            fact.Text,
            builder.MissingPoints,
            weight,
            fact.Range,
            fact.Type == FactType.Choice ? fact.Values : null,
            fact.Unit,
            builder.Direction,
            builder.Group,
            builder.BaselinePoints,
            builder.ReasonCode,
            builder.IsPartial));
        return this;
    }
}
