using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A list; with a key, no two items may have the same.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="TItem">The items.</typeparam>
internal sealed class ListShape<TItem> : Shape<IReadOnlyList<TItem>>
{
    private readonly Shape<TItem> _item;
    private readonly ListForm _form;
    private readonly bool _mayBeAbsent;

    internal ListShape(Shape<TItem> item, bool isOrdered, bool mayBeAbsent, int least = 0, params string[] key)
        : base(new ListForm(item.Form, isOrdered, least, key))
    {
        _item = item;
        _form = (ListForm)Form;
        _mayBeAbsent = mayBeAbsent;
    }

    internal override bool MayBeAbsent => _mayBeAbsent;

    internal override IReadOnlyList<TItem> Absent => [];

    internal override bool IsWritten(IReadOnlyList<TItem> value) => !_mayBeAbsent || value.Count > 0;

    internal override bool TryRead(JsonPart part, List<Finding> findings, out IReadOnlyList<TItem> value)
    {
        value = [];
        if (!Shapes.Is(part, JsonValueKind.Array, "[…]", findings))
            return false;
        var complete = HasEnough(part, findings) && AreDifferent(part, findings);
        var items = new List<TItem>(part.Items.Count);
        foreach (var item in part.Items)
        {
            if (_item.TryRead(item, findings, out var read))
                items.Add(read);
            else
                complete = false;
        }

        value = items.ToArray();
        return complete;
    }

    internal override void Write(Utf8JsonWriter json, IReadOnlyList<TItem> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
            _item.Write(json, item);
        json.WriteEndArray();
    }

    private bool HasEnough(JsonPart part, List<Finding> findings)
    {
        if (part.Items.Count >= _form.Least)
            return true;
        findings.Add(BookFindings.TooFew(_form.Least, part));
        return false;
    }

    private bool AreDifferent(JsonPart part, List<Finding> findings)
    {
        if (_form.Key.Count == 0)
            return true;
        var before = findings.Count;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in part.Items)
        {
            if (_form.KeyOf(item) is { } key && !seen.Add(key))
                findings.Add(JsonFindings.Twice(key, item));
        }

        return findings.Count == before;
    }
}
