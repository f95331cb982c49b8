using System;

namespace Ltc;

/// <summary>One fact of a request and the policies that each of its values rules out.</summary>
internal abstract class PolicyAxis<TRequest>(ColumnIndex index)
    where TRequest : struct
{
    private protected ColumnIndex Index { get; } = index;

    /// <summary>Takes from the possible policies those that the fact rules out, and from those that hold also those that it leaves open.</summary>
    internal abstract void Narrow(in TRequest request, int word, ref ulong possible, ref ulong holds);

    /// <summary>Builds the axis of a fact.</summary>
    /// <returns>Null when no policy has a cell for the fact.</returns>
    internal static PolicyAxis<TRequest>? Build(Fact<TRequest> fact, PolicyCells[] policies)
    {
        var cells = Array.ConvertAll(policies, policy => policy.CellOf(fact.Id));
        if (Array.TrueForAll(cells, cell => cell.IsAny))
            return null;
        if (fact is SetFact<TRequest> set)
            return new SetPolicyAxis<TRequest>(ColumnIndex.Build(ColumnAxis.Build(TableColumn.Set(fact.Id, values: null), cells), cells), set);
        var axis = ColumnAxis.Build(RowCells.ColumnOf(fact, ColumnDirection.None), cells);
        return new SinglePolicyAxis<TRequest>(ColumnIndex.Build(axis, cells), fact.ColumnReader(axis)!);
    }
}
