using System;

namespace Ltc;

/// <summary>A value that has one of several forms.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class AnyForm : Form
{
    private readonly Form[] _forms;

    internal AnyForm(params Form[] forms) => _forms = [.. forms];

    internal override void WriteKeywords(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("anyOf");
        Array.ForEach(_forms, schema.WriteValue);
        schema.Json.WriteEndArray();
    }
}
