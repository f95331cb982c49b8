namespace Ltc;

/// <summary>Words for people in the three languages. They decide nothing and belong to the layer of tools and templates.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class TextForm : Form
{
    internal override bool Counts => false;

    internal override ProcessLayer? Layer => ProcessLayer.L5;

    internal override void WriteKeywords(SchemaWriter schema)
    {
        string[] languages = ["en", "zh-Hans", "zh-Hant"];
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("properties");
        foreach (var language in languages)
        {
            schema.Json.WriteStartObject(language);
            schema.Json.WriteString("type", "string");
            schema.Json.WriteNumber("minLength", 1);
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndObject();
        JsonText.WriteList(schema.Json, "required", languages);
        schema.Json.WriteBoolean("additionalProperties", false);
    }
}
