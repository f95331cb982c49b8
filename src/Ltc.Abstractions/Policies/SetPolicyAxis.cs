namespace Ltc;

internal sealed class SetPolicyAxis<TRequest>(ColumnIndex index, SetFact<TRequest> fact) : PolicyAxis<TRequest>(index)
    where TRequest : struct
{
    private readonly Read<TRequest, string[]?> _read = fact.Read;

    internal override void Narrow(in TRequest request, int word, ref ulong possible, ref ulong holds)
    {
        var set = _read(request);
        var meets = Index.Rows(Index.Axis.Unknown, word);
        if (set is null)
        {
            holds &= meets;
            return;
        }

        foreach (var held in set)
            meets |= Index.Rows(Index.Axis.PieceOf(held), word);
        holds &= meets;
        possible &= meets;
    }
}
