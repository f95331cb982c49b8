using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A value without parts: words, a number, a flag, a date.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ValueForm : Form
{
    private readonly Action<Utf8JsonWriter> _keywords;

    internal ValueForm(Action<Utf8JsonWriter> keywords, bool counts = true, IReadOnlyList<string>? values = null)
    {
        _keywords = keywords;
        Counts = counts;
        Values = values;
    }

    internal override bool Counts { get; }

    /// <summary>The ids that a choice can have, in their order; null for other values.</summary>
    internal IReadOnlyList<string>? Values { get; }

    internal override void WriteKeywords(SchemaWriter schema) => _keywords(schema.Json);
}
