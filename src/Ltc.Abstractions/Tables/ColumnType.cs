namespace Ltc;

/// <summary>Says what a column of a decision table compares.</summary>
public enum ColumnType : byte
{
    /// <summary>An exact number; a cell is a range.</summary>
    Number = 0,

    /// <summary>One of a set of values; a cell names those that it meets.</summary>
    Set,
}
