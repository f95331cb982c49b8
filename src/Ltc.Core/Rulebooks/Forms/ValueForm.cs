using System;
using System.Text.Json;

namespace Ltc;

/// <summary>A value without parts: words, a number, a flag, a date.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ValueForm : Form
{
    private readonly Action<Utf8JsonWriter> _keywords;

    internal ValueForm(Action<Utf8JsonWriter> keywords, bool counts = true)
    {
        _keywords = keywords;
        Counts = counts;
    }

    internal override bool Counts { get; }

    internal override void WriteKeywords(SchemaWriter schema) => _keywords(schema.Json);
}
