namespace Ltc.Benchmarks.Tables;

/// <summary>A decision table by hand: one row after the other, its columns in the order in which they are declared, each left as soon as it does not fit.</summary>
internal sealed class ScanTable(ScanRow[] rows, HitPolicy hit)
{
    private const int Amount = 1;
    private const int Margin = 2;
    private const int Level = 4;
    private const int Urgent = 8;

    internal ScanAnswer Decide(in Order order)
    {
        ulong first = 0, more = 0;
        int winner = -1, unknown = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!Fits(rows[i], order, out var missing))
                continue;
            unknown |= missing;
            if (missing != 0)
                continue;
            if (i < 64)
                first |= 1UL << i;
            else
                more |= 1UL << (i - 64);
            if (winner < 0 || (hit == HitPolicy.Strictest && rows[i].Then > rows[winner].Then))
                winner = i;
            if (hit == HitPolicy.First)
                break;
        }

        if (winner < 0)
            return new ScanAnswer(unknown != 0 ? Answer.Unknown : Answer.NotDefined, null, first, more, unknown);
        var several = hit == HitPolicy.Unique && System.Numerics.BitOperations.PopCount(first) + System.Numerics.BitOperations.PopCount(more) > 1;
        return several
            ? new ScanAnswer(Answer.Refused, null, first, more, unknown)
            : new ScanAnswer(Answer.Allowed, rows[winner].Then, first, more, unknown);
    }

    /// <summary>Whether nothing that is known speaks against the row, and which of its columns are not known.</summary>
    private static bool Fits(ScanRow row, in Order order, out int missing)
    {
        missing = 0;
        if (row.AsksAmount)
        {
            if (order.Amount is not { } amount)
                missing |= Amount;
            else if (amount < row.AmountFrom || amount >= row.AmountBelow)
                return false;
        }

        if (row.AsksMargin)
        {
            if (order.Margin is not { } margin)
                missing |= Margin;
            else if (margin < row.MarginFrom || margin >= row.MarginBelow)
                return false;
        }

        if (row.AsksLevel)
        {
            if (order.Level is not { } level)
                missing |= Level;
            else if ((row.LevelBits >> (int)level & 1) == 0)
                return false;
        }

        if (row.Urgent is { } wanted)
        {
            if (order.Urgent is not { } urgent)
                missing |= Urgent;
            else if (urgent != wanted)
                return false;
        }

        return true;
    }
}
