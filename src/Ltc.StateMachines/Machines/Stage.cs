using System;

namespace Ltc;

/// <summary>A stage of a machine.</summary>
/// <remarks>Immutable, equal by content.</remarks>
public sealed class Stage : IEquatable<Stage>
{
    /// <summary>Creates a stage.</summary>
    /// <param name="id">The id, camelCase.</param>
    /// <param name="text">Its name.</param>
    /// <param name="kind">What it means.</param>
    /// <param name="funnel">The funnel stage that it belongs to; null for none.</param>
    public Stage(string id, Text text, StageKind kind = StageKind.Open, FunnelStage? funnel = null)
    {
        Id = id;
        Text = text;
        Kind = kind;
        Funnel = funnel;
    }

    /// <summary>The id that journals, cases and exports name.</summary>
    /// <value>CamelCase English, stable, unique in its machine.</value>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>What it means.</summary>
    /// <value>Open unless said otherwise.</value>
    public StageKind Kind { get; }

    /// <summary>The funnel stage that it belongs to.</summary>
    /// <value>Null when it counts in no funnel.</value>
    public FunnelStage? Funnel { get; }

    /// <summary>Whether nothing ever leaves this stage.</summary>
    /// <value>False for open and on hold.</value>
    public bool IsEnd => Kind is not (StageKind.Open or StageKind.OnHold);

    /// <inheritdoc/>
    public bool Equals(Stage? other) => other is not null && Id == other.Id && Text == other.Text && Kind == other.Kind && Funnel == other.Funnel;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Stage);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
