using System.Linq;
using System.Text;
using System.Text.Json;

namespace Ltc;

/// <summary>Finds what a pointer means that names the items of a list by their keys.</summary>
internal static class FormPath
{
    /// <summary>The part at the pointer, or the nearest above it that exists; with the name of a property that is not there and whose owner is.</summary>
    internal static (JsonPart Part, string? Missing) Find(Form form, JsonPart part, string pointer)
    {
        var steps = pointer.Split('/');
        for (var i = 1; i < steps.Length; i++)
        {
            var step = steps[i].Replace("~1", "/").Replace("~0", "~");
            var (next, below) = Step(Open(form), part, step);
            if (next is null)
                return (part, i == steps.Length - 1 && part.Kind == JsonValueKind.Object ? step : null);
            (part, form) = (next, below);
        }

        return (part, null);
    }

    /// <summary>The same pointer with the keys of items in place of their numbers.</summary>
    internal static string KeysOf(Form form, JsonPart part, string pointer)
    {
        var (steps, keys) = (pointer.Split('/'), new StringBuilder());
        JsonPart? at = part;
        for (var i = 1; i < steps.Length; i++)
        {
            var step = steps[i].Replace("~1", "/").Replace("~0", "~");
            var open = Open(form);
            var next = form;
            JsonPart? below = null;
            if (at is not null)
                (below, next) = Step(open, at, step);
            var name = open is ListForm list && below is not null ? list.KeyOf(below) ?? step : step;
            keys.Append('/').Append(name.Replace("~", "~0").Replace("/", "~1"));
            (at, form) = (below, next);
        }

        return keys.ToString();
    }

    /// <summary>The form behind a name.</summary>
    internal static Form Open(Form form)
    {
        while (form is NamedForm named)
            form = named.Form;
        return form;
    }

    private static (JsonPart? Part, Form Form) Step(Form form, JsonPart part, string step) => form switch
    {
        ObjectForm one => (part.FindMember(step), one.Find(step)?.Form ?? form),
        MapForm map => (part.FindMember(step), map.Value),
        ListForm list => (Item(list, part, step), list.Item),
        _ => (part.FindMember(step) ?? part.FindItem(step), form),
    };

    private static JsonPart? Item(ListForm form, JsonPart part, string step) => part.FindItem(step) ?? part.Items.FirstOrDefault(item => form.KeyOf(item) == step);
}
