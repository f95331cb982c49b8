using System.Collections.Generic;

namespace Ltc;

/// <summary>A scorecard as it is written down, before it is checked.</summary>
/// <remarks>Mutable: for JSON, fitting and hosts. <see cref="ScorecardDefinition.TryCreate"/> checks it and copies it.</remarks>
public sealed class ScorecardData
{
    /// <summary>The id of the card.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; set; } = string.Empty;

    /// <summary>The name of the card.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; set; }

    /// <summary>Where the card comes from.</summary>
    /// <value>A section, a book, a study; empty when it is the host's own.</value>
    public string Source { get; set; } = string.Empty;

    /// <summary>The points that every score starts with.</summary>
    /// <value>0 unless said otherwise.</value>
    public decimal Initial { get; set; }

    /// <summary>The least score.</summary>
    /// <value>Null for no bound.</value>
    public decimal? Minimum { get; set; }

    /// <summary>The greatest score.</summary>
    /// <value>Null for no bound.</value>
    public decimal? Maximum { get; set; }

    /// <summary>Whether the score is rounded to whole points, halves up, before it is clamped.</summary>
    /// <value>False: the score is the clamped raw score.</value>
    public bool WholePoints { get; set; }

    /// <summary>How reason codes are ranked.</summary>
    /// <value><see cref="ReasonMethod.PointsBelow"/> unless said otherwise.</value>
    public ReasonMethod Reasons { get; set; }

    /// <summary>The groups whose points are capped.</summary>
    /// <value>None unless said otherwise.</value>
    public IReadOnlyList<ScoreGroup> Groups { get; set; } = [];

    /// <summary>The characteristics, in the order in which people should see them.</summary>
    /// <value>At most 64; at least one characteristic or signal.</value>
    public IReadOnlyList<ScoreCharacteristic> Characteristics { get; set; } = [];

    /// <summary>The signals whose events bring points that fade.</summary>
    /// <value>None unless said otherwise.</value>
    public IReadOnlyList<ScoreSignal> Signals { get; set; } = [];

    /// <summary>The bands of the score, from the lowest to the highest.</summary>
    /// <value>None unless said otherwise.</value>
    public IReadOnlyList<ScoreBand> Bands { get; set; } = [];
}
