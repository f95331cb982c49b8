namespace Ltc;

/// <summary>One thing that stands in one tree otherwise than in another.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class TreeChange
{
    internal TreeChange(string pointer, TreeSeat seat, JsonPart? before, JsonPart? after, ChangeDirection direction)
    {
        Pointer = pointer;
        Seat = seat;
        Before = before;
        After = after;
        Direction = direction;
    }

    /// <summary>Where: a JSON pointer that names the items of a list by their keys.</summary>
    internal string Pointer { get; }

    internal TreeSeat Seat { get; }

    /// <summary>What stood there; null for what is new.</summary>
    internal JsonPart? Before { get; }

    /// <summary>What stands there now; null for what is gone.</summary>
    internal JsonPart? After { get; }

    internal ChangeDirection Direction { get; }
}
