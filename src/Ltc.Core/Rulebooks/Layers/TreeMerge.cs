using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Lays the changes of an overlay over a complete tree.</summary>
/// <remarks>
/// What has parts is merged part by part: properties by name, items of a list by their key. What has none, and a list without keys, is replaced. <c>null</c> takes
/// a property away; an item is taken away by <c>"$remove": true</c> beside its key, and replaced as a whole by <c>"$replace": true</c>. New items come last.
/// </remarks>
internal sealed class TreeMerge
{
    private const string Remove = "$remove";
    private const string Replace = "$replace";

    private readonly Utf8JsonWriter _json;
    private readonly List<Finding> _findings;

    private TreeMerge(Utf8JsonWriter json, List<Finding> findings)
    {
        _json = json;
        _findings = findings;
    }

    /// <summary>Writes a property of the whole; nothing when neither has it.</summary>
    internal static void WriteProperty(Utf8JsonWriter json, FormProperty property, JsonPart? lower, JsonPart? change, List<Finding> findings)
    {
        if ((lower ?? change) is null)
            return;
        var merge = new TreeMerge(json, findings);
        json.WritePropertyName(property.Name);
        if (lower is null)
            merge.Plain(change!);
        else
            merge.Value(property.Form, lower, change);
    }

    private void Value(Form form, JsonPart lower, JsonPart? change)
    {
        form = FormPath.Open(form);
        if (change is null)
            Plain(lower);
        else if (change.Kind == JsonValueKind.Object && lower.Kind == JsonValueKind.Object && !Is(change, Replace) && form is ObjectForm or MapForm or TextForm)
            Members(form, lower, change);
        else if (change.Kind == JsonValueKind.Array && lower.Kind == JsonValueKind.Array && form is ListForm { Key.Count: > 0 } list)
            Items(list, lower, change);
        else
            Plain(change);
    }

    private void Members(Form form, JsonPart lower, JsonPart change)
    {
        _json.WriteStartObject();
        foreach (var member in lower.Members)
        {
            var given = change.FindMember(member.Name!);
            if (given?.Kind == JsonValueKind.Null)
                continue;
            _json.WritePropertyName(member.Name!);
            Value(FormOf(form, member.Name!), member, given);
        }

        foreach (var member in change.Members.Where(member => !lower.Has(member.Name!) && !IsMark(member)))
        {
            _json.WritePropertyName(member.Name!);
            Plain(member);
        }

        _json.WriteEndObject();
    }

    private void Items(ListForm form, JsonPart lower, JsonPart change)
    {
        var given = Named(form, change);
        _json.WriteStartArray();
        foreach (var item in lower.Items)
        {
            var key = form.KeyOf(item) ?? string.Empty;
            given.TryGetValue(key, out var changed);
            given.Remove(key);
            if (changed is null || !Is(changed, Remove))
                Value(form.Item, item, changed);
        }

        foreach (var item in change.Items.Where(item => form.KeyOf(item) is { } key && given.ContainsKey(key)))
        {
            if (Is(item, Remove))
                _findings.Add(LayerFindings.NothingToRemove(form.KeyOf(item)!, item));
            else
                Plain(item);
        }

        _json.WriteEndArray();
    }

    private Dictionary<string, JsonPart> Named(ListForm form, JsonPart change)
    {
        var named = new Dictionary<string, JsonPart>(StringComparer.Ordinal);
        foreach (var item in change.Items)
        {
            if (form.KeyOf(item) is not { } key)
                _findings.Add(LayerFindings.NoKey(form.Key, item));
            else if (named.ContainsKey(key))
                _findings.Add(JsonFindings.Twice(key, item));
            else
                named[key] = item;
        }

        return named;
    }

    /// <summary>Writes a part as it stands, without the marks of overlays.</summary>
    private void Plain(JsonPart part)
    {
        switch (part.Kind)
        {
            case JsonValueKind.Object:
                _json.WriteStartObject();
                foreach (var member in part.Members.Where(member => !IsMark(member)))
                {
                    _json.WritePropertyName(member.Name!);
                    Plain(member);
                }

                _json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                _json.WriteStartArray();
                foreach (var item in part.Items)
                    Plain(item);
                _json.WriteEndArray();
                break;
            default:
                Form.WriteSimple(_json, part);
                break;
        }
    }

    private static Form FormOf(Form form, string name) => form switch
    {
        ObjectForm one => one.Find(name)?.Form ?? form,
        MapForm map => map.Value,
        _ => form,
    };

    private static bool Is(JsonPart item, string mark) => item.FindMember(mark)?.Kind == JsonValueKind.True;

    private static bool IsMark(JsonPart member) => member.Kind == JsonValueKind.True && member.Name is Remove or Replace;
}
