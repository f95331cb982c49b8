namespace Ltc;

internal sealed class TextColumnReader<TFacts>(ColumnAxis axis, TextFact<TFacts> fact) : ColumnReader<TFacts>(axis)
    where TFacts : struct
{
    private readonly TextFact<TFacts> _fact = fact;

    internal override int PieceOf(in TFacts facts) => Axis.PieceOf(_fact.Read(facts));
}
