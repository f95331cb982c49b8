namespace Ltc;

/// <summary>Says which way a column may move the result of a table whose outputs have an order.</summary>
/// <remarks>For a set column "larger" is later in the list of its values. Only <see cref="TableDefinition.Analyze"/> reads it.</remarks>
public enum ColumnDirection : byte
{
    /// <summary>Nothing is promised.</summary>
    None = 0,

    /// <summary>A larger value never has a milder result, as with an amount.</summary>
    Stricter,

    /// <summary>A larger value never has a stricter result, as with a margin.</summary>
    Milder,
}
