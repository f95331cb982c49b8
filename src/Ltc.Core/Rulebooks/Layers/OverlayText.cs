using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Writes the complete book that an overlay makes: its own header over the merged sections.</summary>
internal static class OverlayText
{
    /// <summary>The sections of a book: what an overlay can change.</summary>
    internal static IReadOnlyList<string> Sections =>
        ((ObjectForm)BookShape.Shape.Form).Properties.Where(property => property.Form.Counts).Select(property => property.Name).ToArray();

    internal static bool IsSection(string name) => ((ObjectForm)BookShape.Shape.Form).Find(name) is { Form.Counts: true };

    internal static string Write(JsonPart lower, Overlay overlay, List<Finding> findings) => JsonText.Write(false, json =>
    {
        var (header, form) = (overlay.Header, (ObjectForm)BookShape.Shape.Form);
        json.WriteStartObject();
        json.WriteString("id", header.Id);
        json.WriteString("version", header.Version);
        JsonText.WriteOptional(json, "effectiveFrom", header.EffectiveFrom?.ToString() ?? lower.Find("effectiveFrom")?.Text);
        JsonText.WriteOptional(json, "effectiveTo", header.EffectiveTo?.ToString() ?? lower.Find("effectiveTo")?.Text);
        foreach (var property in form.Properties.Where(property => property.Form.Counts))
            TreeMerge.WriteProperty(json, property, lower.Find(property.Name), overlay.Changes.Find(property.Name), findings);
        json.WriteEndObject();
    });
}
