namespace Ltc;

/// <summary>One yes-or-no question of the PPVVC bank; yes means certain and in our hands.</summary>
/// <remarks>Immutable. A question is always worded so that yes is the good answer.</remarks>
public sealed class PpvvcQuestion
{
    /// <summary>Creates a question.</summary>
    /// <param name="id">The id, kebab-case, unique in its bank.</param>
    /// <param name="dimension">The dimension that it asks about.</param>
    /// <param name="text">The question in the words of the business.</param>
    public PpvvcQuestion(string id, PpvvcDimension dimension, Text text)
    {
        Id = id;
        Dimension = dimension;
        Text = text;
    }

    /// <summary>The id under which answers are kept.</summary>
    /// <value>Kebab-case English, stable.</value>
    public string Id { get; }

    /// <summary>What it asks about.</summary>
    /// <value>One of the five.</value>
    public PpvvcDimension Dimension { get; }

    /// <summary>The question for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>The id under which answers are kept.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
