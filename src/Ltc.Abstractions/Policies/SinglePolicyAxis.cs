namespace Ltc;

internal sealed class SinglePolicyAxis<TRequest>(ColumnIndex index, ColumnReader<TRequest> reader) : PolicyAxis<TRequest>(index)
    where TRequest : struct
{
    private readonly ColumnReader<TRequest> _reader = reader;

    internal override void Narrow(in TRequest request, int word, ref ulong possible, ref ulong holds)
    {
        var piece = _reader.PieceOf(request);
        var meets = Index.Rows(piece, word);
        holds &= meets;
        if (piece != Index.Axis.Unknown)
            possible &= meets;
    }
}
