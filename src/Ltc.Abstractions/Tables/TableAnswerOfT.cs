using System;

namespace Ltc;

/// <summary>What a decision table over typed facts says.</summary>
/// <remarks>The same as <see cref="TableAnswer"/> with typed outputs. <c>default</c> is refused.</remarks>
/// <typeparam name="TOut">The outputs.</typeparam>
public readonly struct TableAnswer<TOut>
    where TOut : unmanaged, Enum
{
    private readonly TableAnswer _answer;
    private readonly TOut[]? _outputs;

    internal TableAnswer(in TableAnswer answer, TOut[] outputs)
    {
        _answer = answer;
        _outputs = outputs;
    }

    /// <summary>Whether there is a result, and if not, why.</summary>
    /// <value><see cref="Answer.Refused"/> for <c>default</c> and for several rows of a unique table; Unknown or NotDefined when no row meets the facts.</value>
    public Answer Answer => _answer.Answer;

    /// <summary>Whether there is a result.</summary>
    /// <value>True only for <see cref="Answer.Allowed"/>.</value>
    public bool IsAllowed => _answer.IsAllowed;

    /// <summary>The output.</summary>
    /// <value>Null without a result, so that nobody takes the mildest output by accident; null also for a table that collects: read <see cref="Results"/>.</value>
    public TOut? Result => _answer.Row is null ? null : _outputs![_answer.RowNumber];

    /// <summary>The row that decides.</summary>
    /// <value>Null without a result, and for a table that collects.</value>
    public TableRow? Row => _answer.Row;

    /// <summary>The rows that meet the facts, in table order; for the policy first only the row that decides.</summary>
    /// <value>Empty when no row meets them.</value>
    public TableHits Hits => _answer.Hits;

    /// <summary>The outputs of <see cref="Hits"/>, in table order, repeats kept.</summary>
    /// <value>The result of a table that collects.</value>
    public TableResults<TOut> Results => new(_answer.Hits, _outputs);

    /// <summary>The columns that are not known and that a row which could still change the answer asks for.</summary>
    /// <value>Empty when knowing more would change nothing.</value>
    public UnknownColumns Unknown => _answer.Unknown;

    /// <summary>The result, or the answer when there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _answer.ToString();
}
