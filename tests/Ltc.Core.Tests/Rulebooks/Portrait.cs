using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ltc.Tests.Rulebooks;

/// <summary>Everything that a definition shows through its public properties, as lines: two definitions with one portrait say the same.</summary>
/// <remarks>It knows nothing of how books are written, so that it can judge what was read.</remarks>
internal static class Portrait
{
    private const int Deepest = 24;

    internal static IReadOnlyList<string> Of(object definition)
    {
        var lines = new List<string>();
        Draw(definition, string.Empty, 0, lines);
        Assert.InRange(lines.Count, 4, 20_000);
        return lines;
    }

    private static void Draw(object? value, string path, int depth, List<string> lines)
    {
        Assert.True(depth < Deepest, path);
        switch (value)
        {
            case null or string or bool or Enum or int or CalendarDate:
                lines.Add($"{path}: {value ?? "null"}");
                break;
            case decimal number:
                lines.Add($"{path}: {number / 1.0000000000000000000000000000m}");
                break;
            case Text text:
                lines.Add($"{path}: {string.Join(" | ", Enum.GetValues<Language>().Select(text.In))}");
                break;
            case Fact fact:
                lines.Add($"{path}: fact {fact.Id}");
                break;
            case IEnumerable items:
                foreach (var (item, index) in items.Cast<object?>().Select((item, index) => (item, index)))
                    Draw(item, $"{path}/{index}", depth + 1, lines);
                break;
            default:
                DrawProperties(value, path, depth, lines);
                break;
        }
    }

    private static void DrawProperties(object value, string path, int depth, List<string> lines)
    {
        if (value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == typeof(FactSet<>))
            return;
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.GetIndexParameters().Length == 0))
            Draw(property.GetValue(value), $"{path}/{property.Name}", depth + 1, lines);
    }
}
