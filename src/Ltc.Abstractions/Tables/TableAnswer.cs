namespace Ltc;

/// <summary>What a decision table says about one input.</summary>
/// <remarks>
/// <see cref="Answer.Allowed"/> when there is a result; <see cref="Answer.Refused"/> when a unique table has more than one row for the input; with no row
/// <see cref="Answer.Unknown"/> if a row could still meet it once what is not known is known, else <see cref="Answer.NotDefined"/>. <c>default</c> is refused.
/// Hits and unknown columns are worked out as they are read and allocate nothing in a <c>foreach</c>.
/// </remarks>
public readonly struct TableAnswer
{
    private readonly TableIndex? _index;
    private readonly TablePosition _position;
    private readonly int _row;

    internal TableAnswer(TableIndex index, in TablePosition position, int row, Answer answer)
    {
        _index = index;
        _position = position;
        _row = row;
        Answer = answer;
    }

    /// <summary>Whether there is a result, and if not, why.</summary>
    /// <value><see cref="Answer.Refused"/> for <c>default</c>.</value>
    public Answer Answer { get; }

    /// <summary>Whether there is a result.</summary>
    /// <value>True only for <see cref="Answer.Allowed"/>.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>The row that decides.</summary>
    /// <value>Null without a result, and for a table that collects: there every hit counts.</value>
    public TableRow? Row => _index is null || _row < 0 || _index.Definition.Hit == HitPolicy.Collect ? null : _index.Definition.Rows[_row];

    /// <summary>The id of the output.</summary>
    /// <value>Null without a result, and for a table that collects: read <see cref="Hits"/>.</value>
    public string? Result => Row?.Then;

    /// <summary>The rows that meet the input, in table order; for the policy first only the row that decides.</summary>
    /// <value>Empty when no row meets it.</value>
    public TableHits Hits => new(_index, _position, _row);

    /// <summary>The columns that are not known and that a row which could still change the answer asks for.</summary>
    /// <value>Empty when knowing more would change nothing.</value>
    public UnknownColumns Unknown => new(_index, _position, _row);

    internal int RowNumber => _row;

    /// <summary>The result, or the answer when there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Result ?? Answer.ToString();
}
