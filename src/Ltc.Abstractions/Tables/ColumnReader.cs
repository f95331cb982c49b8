namespace Ltc;

/// <summary>Finds the piece of a column that the facts lie in.</summary>
internal abstract class ColumnReader<TFacts>(ColumnAxis axis)
    where TFacts : struct
{
    private protected ColumnAxis Axis { get; } = axis;

    internal abstract int PieceOf(in TFacts facts);

#if NET8_0_OR_GREATER
    /// <summary>The same as a probe; one that reads in place where the facts lie in fields.</summary>
    internal virtual ColumnProbe<TFacts> ToProbe() => new(this);
#endif
}
