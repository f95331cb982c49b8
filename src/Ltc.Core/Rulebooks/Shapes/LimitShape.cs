using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>How far a level may decide: a number, a word of the dimension, no limit, or a number with its boundary.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class LimitShape : Shape<AuthorityLimit>
{
    internal LimitShape()
        : base(new NamedForm("limit", () => new AnyForm(
            Shapes.Number(default).Form,
            Shapes.Words.Form,
            new ObjectForm(
                new FormProperty("number", Shapes.Number(default).Form, isRequired: true),
                new FormProperty("boundary", Shapes.Choice<LimitBoundary>().Form, isRequired: false)))))
    {
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out AuthorityLimit value)
    {
        value = default;
        if (part.Kind == JsonValueKind.Undefined)
            return false;
        var before = findings.Count;
        value = LimitJson.Read(new JsonReading(findings), part);
        if (value.IsMissing && findings.Count == before)
            findings.Add(BookFindings.Empty(part));
        return !value.IsMissing;
    }

    internal override void Write(Utf8JsonWriter json, AuthorityLimit value) => LimitJson.Write(json, value);
}
