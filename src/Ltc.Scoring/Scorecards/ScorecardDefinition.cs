using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A scorecard as data: characteristics, bins, caps, bands.</summary>
/// <remarks>
/// Checked when it is made, immutable, equal by content, safe to share between threads. Scores named values; <see cref="Scorecard{TFacts}"/> is the same over typed
/// facts. A score is the initial points plus the points of every characteristic, where the points of a group stay within its bounds; sums are exact, on one scaled
/// whole number. Points have at most nine decimals; the points of a weighted characteristic are rounded half up to nine.
/// </remarks>
public sealed partial class ScorecardDefinition : IEquatable<ScorecardDefinition>
{
    /// <summary>The most characteristics of a card.</summary>
    /// <value>64.</value>
    public const int MostCharacteristics = 64;

    /// <summary>The most reason codes of a score.</summary>
    /// <value>4, as in PMML practice.</value>
    public const int MostReasonCodes = 4;

    private readonly ScoreBand[] _bands;

    private ScorecardDefinition(ScorecardData data, int decimals)
    {
        Id = data.Id;
        Text = data.Text;
        Source = data.Source;
        Initial = data.Initial;
        Minimum = data.Minimum;
        Maximum = data.Maximum;
        WholePoints = data.WholePoints;
        Reasons = data.Reasons;
        Groups = Array.AsReadOnly<ScoreGroup>([.. data.Groups]);
        Characteristics = Array.AsReadOnly<ScoreCharacteristic>([.. data.Characteristics]);
        Signals = Array.AsReadOnly<ScoreSignal>([.. data.Signals]);
        _bands = [.. data.Bands];
        Index = new CardIndex(this, decimals);
    }

    /// <summary>Names the card.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The name.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; }

    /// <summary>Where the card comes from.</summary>
    /// <value>Empty when it is the host's own.</value>
    public string Source { get; }

    /// <summary>The points that every score starts with.</summary>
    /// <value>Exact.</value>
    public decimal Initial { get; }

    /// <summary>The least score that the card gives.</summary>
    /// <value>Null for no bound.</value>
    public decimal? Minimum { get; }

    /// <summary>The greatest score that the card gives.</summary>
    /// <value>Null for no bound.</value>
    public decimal? Maximum { get; }

    /// <summary>Whether scores are rounded to whole points, halves up, before they are clamped.</summary>
    /// <value>False for most cards.</value>
    public bool WholePoints { get; }

    /// <summary>How reason codes are ranked.</summary>
    /// <value>Points below or points above.</value>
    public ReasonMethod Reasons { get; }

    /// <summary>The groups whose points are capped.</summary>
    /// <value>In the order of declaration; perhaps none.</value>
    public IReadOnlyList<ScoreGroup> Groups { get; }

    /// <summary>Lists what the card looks at.</summary>
    /// <value>In the order of declaration; none for a card that only counts signals.</value>
    public IReadOnlyList<ScoreCharacteristic> Characteristics { get; }

    /// <summary>The signals whose events bring points that fade.</summary>
    /// <value>In the order of declaration; perhaps none.</value>
    public IReadOnlyList<ScoreSignal> Signals { get; }

    /// <summary>The bands of the score.</summary>
    /// <value>From the lowest to the highest; perhaps none.</value>
    public IReadOnlyList<ScoreBand> Bands => Array.AsReadOnly(_bands);

    /// <summary>The lowest score that known values and any number of events can have.</summary>
    /// <value>Rounded where the card asks for it, clamped; reached by some values. Null when events can lower it without end.</value>
    public decimal? Lowest => Bound(Index.RawLowest, Index.IsBottomless, Minimum);

    /// <summary>The highest score that known values and any number of events can have.</summary>
    /// <value>Rounded where the card asks for it, clamped; reached by some values. Null when events can raise it without end.</value>
    public decimal? Highest => Bound(Index.RawHighest, Index.IsTopless, Maximum);

    /// <summary>How many decimals the scaled whole numbers of the card have.</summary>
    /// <value>0 to 9; a score in a frame is points times ten to this power.</value>
    public int Decimals => Index.Decimals;

    /// <summary>How many contributions a score has at most: one a characteristic, a signal and a group.</summary>
    /// <value>The length of an array that always suffices.</value>
    public int MostContributions => Characteristics.Count + Signals.Count + Groups.Count;

    internal CardIndex Index { get; }

    /// <summary>Makes a card, or says everything that is wrong with it.</summary>
    /// <param name="data">The card as it is written down; it is copied.</param>
    /// <param name="definition">The card, or null.</param>
    /// <param name="findings">
    /// Everything that is wrong, all at once: overlaps, holes, broken directions, bins and bands that no value reaches, points that are too fine or too large, and
    /// parts that do not fit together. Empty when the card was made.
    /// </param>
    /// <returns>Whether the card was made.</returns>
    /// <exception cref="ArgumentNullException">The data or a part of it is null.</exception>
    public static bool TryCreate(ScorecardData data, out ScorecardDefinition? definition, out IReadOnlyList<Finding> findings)
    {
        if (data is null)
            throw new ArgumentNullException(nameof(data));
        var check = new ScorecardCheck(data);
        findings = check.Run();
        definition = findings.Count == 0 ? new ScorecardDefinition(data, check.Decimals) : null;
        if (definition is not null && BandCheck.Run(definition) is { Count: > 0 } unreachable)
            (definition, findings) = (null, unreachable);
        return definition is not null;
    }

    /// <summary>Finds a characteristic.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The characteristic, or null when there is none of this id.</returns>
    public ScoreCharacteristic? Find(string id)
    {
        foreach (var one in Characteristics)
        {
            if (one.Id == id)
                return one;
        }

        return null;
    }

    /// <summary>The band of a score.</summary>
    /// <param name="score">The score, unrounded; null for none.</param>
    /// <returns>The band; null without a score and for a card without bands.</returns>
    public ScoreBand? BandOf(decimal? score) => score is null || _bands.Length == 0 ? null : _bands[ScoreBands.PositionOf(_bands, score.Value)];

    /// <inheritdoc/>
    public bool Equals(ScorecardDefinition? other) =>
        other is not null && Id == other.Id && Text == other.Text && Source == other.Source && Initial == other.Initial && Minimum == other.Minimum
        && Maximum == other.Maximum && WholePoints == other.WholePoints && Reasons == other.Reasons && Lists.Same(Groups, other.Groups)
        && Lists.Same(Characteristics, other.Characteristics) && Lists.Same(Signals, other.Signals)
        && Lists.Same(_bands, other._bands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScorecardDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    private decimal? Bound(long raw, bool isOpen, decimal? clamp) => isOpen ? clamp : Points.ToDecimal(Index.ValueOf(raw), Index.Decimals);
}
