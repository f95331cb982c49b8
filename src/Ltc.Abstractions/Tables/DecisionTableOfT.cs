using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A decision table over typed facts: rows of conditions, each with an output.</summary>
/// <remarks>Immutable, safe to share between threads. <see cref="Definition"/> is the same table as data.</remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <typeparam name="TOut">The outputs.</typeparam>
public sealed class DecisionTable<TFacts, TOut>
    where TFacts : struct
    where TOut : unmanaged, Enum
{
#if NET8_0_OR_GREATER
    private readonly ColumnProbe<TFacts>[] _readers;
#else
    private readonly ColumnReader<TFacts>[] _readers;
#endif
    private readonly ColumnIndex[] _columns;
    private readonly TOut[] _outputs;
    private readonly TableIndex _index;

    internal DecisionTable(TableDefinition definition, IReadOnlyList<Fact<TFacts>> facts, TOut[] outputs)
    {
        Definition = definition;
        _outputs = outputs;
        _index = definition.Index;
        _columns = _index.Columns;
        var readers = new ColumnReader<TFacts>[_columns.Length];
        for (var i = 0; i < readers.Length; i++)
            readers[i] = facts[i].ColumnReader(_columns[i].Axis)!;
#if NET8_0_OR_GREATER
        _readers = Array.ConvertAll(readers, reader => reader.ToProbe());
#else
        _readers = readers;
#endif
    }

    /// <summary>The table as data: its columns are the facts, its outputs the ids of the enum.</summary>
    /// <value>Never null.</value>
    public TableDefinition Definition { get; }

    /// <summary>Answers for the facts. Never throws and allocates nothing.</summary>
    /// <param name="facts">The facts; a fact that is not known meets only rows that do not ask for it.</param>
    /// <returns>The answer.</returns>
    public TableAnswer<TOut> Decide(in TFacts facts)
    {
        var lookup = _index.Start();
        var columns = _columns;
        var readers = _readers;
        for (var i = 0; i < columns.Length && i < readers.Length; i++)
        {
            var column = columns[i];
            var piece = column.Unknown;
            if (lookup.Needs(column))
            {
                piece = readers[i].PieceOf(facts);
                lookup.Keep(column, piece);
            }

            lookup.Place(column, piece);
        }

        return new TableAnswer<TOut>(_index.Answer(lookup), _outputs);
    }

    /// <summary>Looks for gaps, overlaps, rows that never decide and inversions, up to a number of steps.</summary>
    /// <param name="budget">How many comparisons of a region with a row may be made. When they are used up the report says so and is never complete.</param>
    /// <returns>What was found.</returns>
    public TableReport Analyze(long budget = 10_000_000) => Definition.Analyze(budget);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Definition.Id;
}
