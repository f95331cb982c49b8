namespace Ltc;

/// <summary>The shape of a decision table whose columns and outputs are words of its definition.</summary>
internal static class TableShape
{
    internal static readonly Shape<TableDefinition> Shape = new EmbeddedShape<TableDefinition>(TableForm.Form, TableReader.Read, TableJson.Write);
}
