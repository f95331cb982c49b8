using System;
using System.Text.Json;

namespace Ltc;

/// <summary>A form that the schema describes once, under a name; it may be part of itself.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class NamedForm : Form
{
    private readonly Lazy<Form> _form;

    internal NamedForm(string name, Func<Form> form, bool counts = true, ProcessLayer? layer = null)
    {
        Name = name;
        Counts = counts;
        Layer = layer;
        _form = new Lazy<Form>(form);
    }

    internal string Name { get; }

    internal Form Form => _form.Value;

    internal override bool Counts { get; }

    internal override ProcessLayer? Layer { get; }

    internal override void WriteKeywords(SchemaWriter schema) => schema.WriteReference(this);

    internal override void WriteMeaning(Utf8JsonWriter json, JsonPart part) => Form.WriteMeaning(json, part);
}
