using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml;

namespace Ltc;

/// <summary>Writes a table as DMN 1.3.</summary>
internal sealed class DmnWriter
{
    private const string Model = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private readonly XmlWriter _xml;
    private readonly DmnTable _table;
    private readonly IReadOnlyList<string> _names;

    private DmnWriter(XmlWriter xml, DmnTable table)
    {
        _xml = xml;
        _table = table;
        _names = FeelNames.Of(table.Inputs);
    }

    internal static string Write(DmnTable table)
    {
        var text = new StringBuilder(Declaration);
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };
        using (var xml = XmlWriter.Create(text, settings))
            new DmnWriter(xml, table).WriteDefinitions();
        return text.Append('\n').ToString();
    }

    private void WriteDefinitions()
    {
        Start("definitions", "definitions", _table.Id);
        _xml.WriteAttributeString("namespace", "urn:ltc:decision-table");
        Text("description", _table.Description);
        for (var place = 0; place < _names.Count; place++)
            WriteInputData(place);
        Start("decision", "decision", _table.Id);
        Start("variable", "variable", _table.Id);
        _xml.WriteAttributeString("typeRef", "string");
        _xml.WriteEndElement();
        for (var place = 0; place < _names.Count; place++)
            WriteRequirement(place);
        WriteTable();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteInputData(int place)
    {
        Start("inputData", Id("data", place), _names[place]);
        Start("variable", Id("data-variable", place), _names[place]);
        _xml.WriteAttributeString("typeRef", _table.Inputs[place].TypeRef);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteRequirement(int place)
    {
        Start("informationRequirement", Id("requirement", place));
        _xml.WriteStartElement("requiredInput");
        _xml.WriteAttributeString("href", "#" + Id("data", place));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteTable()
    {
        Start("decisionTable", "table");
        _xml.WriteAttributeString("hitPolicy", _table.HitPolicy);
        for (var place = 0; place < _names.Count; place++)
            WriteInput(place);
        Start("output", "output", "result");
        _xml.WriteAttributeString("typeRef", "string");
        if (_table.Outputs.Count > 0)
            Values("outputValues", "output-values", _table.Outputs);
        _xml.WriteEndElement();
        _xml.WriteStartElement("annotation");
        _xml.WriteAttributeString("name", "row");
        _xml.WriteEndElement();
        for (var number = 0; number < _table.Rules.Count; number++)
            WriteRule(_table.Rules[number], number);
        _xml.WriteEndElement();
    }

    private void WriteInput(int place)
    {
        Start("input", Id("input", place));
        _xml.WriteAttributeString("label", Clean(_table.Inputs[place].Id));
        Start("inputExpression", Id("expression", place));
        _xml.WriteAttributeString("typeRef", _table.Inputs[place].TypeRef);
        Text("text", _names[place]);
        _xml.WriteEndElement();
        if (_table.Inputs[place].Values is { Count: > 0 } values)
            Values("inputValues", Id("input-values", place), values);
        _xml.WriteEndElement();
    }

    private void WriteRule(DmnRule rule, int number)
    {
        Start("rule", Id("rule", number));
        if (rule.Description is { Length: > 0 } description)
            Text("description", description);
        for (var place = 0; place < rule.Tests.Count; place++)
        {
            Start("inputEntry", Id(Id("test", number), place));
            Text("text", rule.Tests[place]);
            _xml.WriteEndElement();
        }

        Start("outputEntry", Id("result", number));
        Text("text", Feel.Words(rule.Output));
        _xml.WriteEndElement();
        _xml.WriteStartElement("annotationEntry");
        Text("text", rule.Id);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Values(string element, string id, IReadOnlyList<string> values)
    {
        Start(element, id);
        Text("text", Feel.OneOf(values));
        _xml.WriteEndElement();
    }

    private void Start(string element, string id, string? name = null)
    {
        _xml.WriteStartElement(element, Model);
        _xml.WriteAttributeString("id", id);
        if (name is not null)
            _xml.WriteAttributeString("name", Clean(name));
    }

    private void Text(string element, string text) => _xml.WriteElementString(element, Model, Clean(text));

    private static string Id(string kind, int place) => kind + "-" + Numbers.ToText(place + 1);

    /// <summary>What XML cannot carry is shown as the sign for what cannot be shown.</summary>
    private static string Clean(string text)
    {
        var isClean = text.All(XmlConvert.IsXmlChar);
        if (isClean)
            return text;
        var clean = new StringBuilder(text);
        for (var at = 0; at < clean.Length; at++)
        {
            if (at + 1 < clean.Length && char.IsSurrogatePair(clean[at], clean[at + 1]))
                at++;
            else if (!XmlConvert.IsXmlChar(clean[at]))
                clean[at] = '\uFFFD';
        }

        return clean.ToString();
    }
}
