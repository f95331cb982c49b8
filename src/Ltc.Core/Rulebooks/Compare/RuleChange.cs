namespace Ltc;

/// <summary>One rule that a book says otherwise than another.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleChange
{
    private readonly Text _text;

    internal RuleChange(TreeChange change, Text text)
    {
        Pointer = change.Pointer;
        Layer = change.Seat.Layer;
        Direction = change.Direction;
        _text = text;
    }

    /// <summary>Where.</summary>
    /// <value>A JSON pointer that names the items of a list by their ids.</value>
    public string Pointer { get; }

    /// <summary>The layer of the process that the rule belongs to.</summary>
    /// <value>L3 where the book says nothing else.</value>
    public ProcessLayer Layer { get; }

    /// <summary>Whether the rules become stricter or looser by it.</summary>
    /// <value>Neither for words for people, and where no direction is stricter.</value>
    public ChangeDirection Direction { get; }

    /// <summary>The change in the language of the business.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>contract amount above 5,000,000 now needs the region; was 10,000,000</c>.</returns>
    public string Text(Language language = Language.English) => _text.In(language);

    /// <summary>Direction and place.</summary>
    /// <returns>For the log.</returns>
    public override string ToString() => $"{Direction} {Pointer}: {Text()}";
}
