namespace Ltc;

/// <summary>Finds the piece of a column that the facts lie in.</summary>
internal abstract class ColumnReader<TFacts>(ColumnAxis axis)
    where TFacts : struct
{
    private protected ColumnAxis Axis { get; } = axis;

    internal abstract int PieceOf(in TFacts facts);
}
