namespace Ltc;

internal sealed class DeclaredChoiceColumnReader(ColumnAxis axis, DeclaredChoiceFact fact) : ColumnReader<DeclaredFacts>(axis)
{
    internal override int PieceOf(in DeclaredFacts facts) => Axis.PieceOf(fact.Read(facts));
}
