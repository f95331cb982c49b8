using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>Words for people in the three languages; each must be there and say something.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class TextShape : Shape<Text>
{
    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    internal TextShape()
        : base(new NamedForm("text", () => new TextForm(), counts: false, ProcessLayer.L5))
    {
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out Text value)
    {
        value = default;
        if (!Shapes.Is(part, JsonValueKind.Object, "{…}", findings))
            return false;
        foreach (var member in part.Members)
        {
            if (Array.IndexOf(Languages, member.Name) < 0)
                findings.Add(JsonFindings.Unknown(part, member, Languages));
        }

        var complete = TryWords(part, Languages[0], findings, out var english)
            & TryWords(part, Languages[1], findings, out var simplified)
            & TryWords(part, Languages[2], findings, out var traditional);
        value = new Text(english, simplified, traditional);
        return complete;
    }

    internal override void Write(Utf8JsonWriter json, Text value)
    {
        json.WriteStartObject();
        json.WriteString(Languages[0], value.In(Language.English));
        json.WriteString(Languages[1], value.In(Language.SimplifiedChinese));
        json.WriteString(Languages[2], value.In(Language.TraditionalChinese));
        json.WriteEndObject();
    }

    private static bool TryWords(JsonPart part, string language, List<Finding> findings, out string words)
    {
        words = string.Empty;
        if (part.Find(language) is { } given)
            return Shapes.Words.TryRead(given, findings, out words);
        findings.Add(JsonFindings.Missing(language, part));
        return false;
    }
}
