using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Compares two trees of one form, item by item.</summary>
internal sealed class TreeDiff
{
    private readonly List<TreeChange> _changes = [];

    private TreeDiff()
    {
    }

    /// <summary>Compares two books; what a book says about itself is left out.</summary>
    /// <returns>Every change, in the order of the forms; one inside something new or gone is not said again.</returns>
    internal static IReadOnlyList<TreeChange> Books(JsonPart before, JsonPart after)
    {
        var diff = new TreeDiff();
        var seat = new TreeSeat(BookShape.Shape.Form, ProcessLayer.L3, default, counts: true);
        foreach (var property in ((ObjectForm)seat.Form).Properties.Where(property => property.Form.Counts))
            diff.Compare("/" + property.Name, seat.Of(property, after), before.Find(property.Name), after.Find(property.Name));
        return diff._changes;
    }

    private void Compare(string pointer, in TreeSeat seat, JsonPart? before, JsonPart? after)
    {
        if (before is null && after is null)
            return;
        if (before is null || after is null || before.Kind != after.Kind)
            Add(pointer, seat, before, after);
        else if (seat.Form is ObjectForm one)
            CompareProperties(pointer, seat, one, before, after);
        else if (seat.Form is MapForm map)
            CompareMap(pointer, seat, map, before, after);
        else if (seat.Form is ListForm list && !list.IsPlainOrder)
            CompareItems(pointer, seat, list, before, after);
        else if (Meaning(seat, before) != Meaning(seat, after))
            Add(pointer, seat, before, after);
    }

    private void CompareProperties(string pointer, in TreeSeat seat, ObjectForm form, JsonPart before, JsonPart after)
    {
        foreach (var property in form.Properties)
            Compare(pointer + "/" + property.Name, seat.Of(property, after), before.Find(property.Name), after.Find(property.Name));
    }

    private void CompareMap(string pointer, in TreeSeat seat, MapForm form, JsonPart before, JsonPart after)
    {
        var order = form.Stricter == StricterWhen.Neither ? seat.Order : new TreeOrder(form.Stricter);
        foreach (var name in form.Names)
            Compare(pointer + "/" + name, seat.Of(form.Value, order), before.Find(name), after.Find(name));
    }

    /// <summary>Compares lists by the keys of their items; an item without a key is its own.</summary>
    private void CompareItems(string pointer, in TreeSeat seat, ListForm form, JsonPart before, JsonPart after)
    {
        var item = seat.Of(form.Item, form.Key.Count == 0 ? seat.Order : seat.Order.When is StricterWhen.More or StricterWhen.Fewer ? seat.Order : default);
        var (old, now) = (Keys(form, before), Keys(form, after));
        foreach (var pair in old)
            Compare(pointer + "/" + Step(pair.Key), item, pair.Value, Find(now, pair.Key));
        foreach (var pair in now.Where(pair => !old.Any(one => one.Key == pair.Key)))
            Compare(pointer + "/" + Step(pair.Key), item, null, pair.Value);
        if (form.IsOrdered && !old.Select(pair => pair.Key).Where(key => Find(now, key) is not null).SequenceEqual(now.Select(pair => pair.Key).Where(key => Find(old, key) is not null)))
            _changes.Add(new TreeChange(pointer, seat, before, after, ChangeDirection.Neither));
    }

    private void Add(string pointer, in TreeSeat seat, JsonPart? before, JsonPart? after) =>
        _changes.Add(new TreeChange(pointer, seat, before, after, seat.Counts ? seat.Order.Compare(seat.Form, before, after) : ChangeDirection.Neither));

    private static List<KeyValuePair<string, JsonPart>> Keys(ListForm form, JsonPart list)
    {
        var keys = new List<KeyValuePair<string, JsonPart>>(list.Items.Count);
        foreach (var item in list.Items)
        {
            var key = form.KeyOf(item) ?? (item.Kind == JsonValueKind.String ? item.Text : JsonText.Write(false, json => form.Item.WriteMeaning(json, item)));
            keys.Add(new(key, item));
        }

        return keys;
    }

    private static JsonPart? Find(List<KeyValuePair<string, JsonPart>> items, string key)
    {
        foreach (var pair in items)
        {
            if (string.Equals(pair.Key, key, StringComparison.Ordinal))
                return pair.Value;
        }

        return null;
    }

    private static string Step(string key) => key.Replace("~", "~0").Replace("/", "~1");

    private static string Meaning(TreeSeat seat, JsonPart part) => JsonText.Write(false, json => seat.Form.WriteMeaning(json, part));
}
