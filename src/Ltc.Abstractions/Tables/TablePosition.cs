namespace Ltc;

/// <summary>Where an input lies in a table: one piece number a column, packed, so that an answer can list its hits later without a copy of the input.</summary>
internal readonly struct TablePosition
{
    internal readonly ulong Low;
    internal readonly ulong High;

    internal TablePosition(ulong low, ulong high)
    {
        Low = low;
        High = high;
    }
}
