using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Reads a machine from JSON parts; what the machine itself finds wrong gets its place in the text.</summary>
internal sealed class MachineReader
{
    private readonly JsonReading _read;
    private readonly MachineParts _parts = new();
    private readonly Dictionary<string, JsonPart> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Requirement> _requirements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Effect> _effects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private MachineReader(List<Finding> findings) => _read = new JsonReading(findings);

    internal static MachineDefinition? Read(JsonPart root, List<Finding> findings)
    {
        var reader = new MachineReader(findings);
        return reader.TryReadParts(root) ? reader.Create(root) : null;
    }

    /// <summary>Reads a machine that is laid over stages, triggers and facts.</summary>
    internal static StageMachine<TStage, TTrigger, TFacts>? Read<TStage, TTrigger, TFacts>(JsonPart root, FactSet<TFacts> facts, List<Finding> findings)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var reader = new MachineReader(findings);
        if (!reader.TryReadParts(root))
            return null;
        var binder = new MachineBinder<TStage, TTrigger, TFacts>(facts);
        var machine = binder.Bind(reader._parts);
        reader.Report(root, binder.Findings);
        return findings.Count == 0 ? machine : null;
    }

    private bool TryReadParts(JsonPart root)
    {
        if (!_read.IsObject(root, "id", "text", "hasNoEnd", "stages", "triggers", "facts", "requirements", "effects", "edges"))
            return false;
        _parts.Id = _read.Words(root, "id");
        _parts.Text = _read.Text(root, "text");
        _parts.HasNoEnd = _read.Flag(root, "hasNoEnd") == true;
        _places[_parts.Id] = root;
        foreach (var part in _read.RequireList(root, "stages"))
            ReadStage(part);
        foreach (var part in _read.RequireList(root, "triggers"))
            ReadTrigger(part);
        foreach (var part in _read.List(root, "facts"))
            ReadFact(part);
        foreach (var part in _read.List(root, "requirements"))
            ReadRequirement(part);
        foreach (var part in _read.List(root, "effects"))
            ReadEffect(part);
        foreach (var part in _read.RequireList(root, "edges"))
            ReadEdge(part);
        ReportUnused(_read.List(root, "requirements"), "requirement ");
        ReportUnused(_read.List(root, "effects"), "effect ");
        return true;
    }

    private MachineDefinition? Create(JsonPart root)
    {
        MachineDefinition.TryCreate(_parts, out var definition, out var defects);
        Report(root, defects);
        return _read.Findings.Count == 0 ? definition : null;
    }

    private void Report(JsonPart root, IReadOnlyList<Finding> defects)
    {
        if (_read.Findings.Count > 0)
        {
            // Parts are missing: what the machine says about the whole would only repeat it. What it says about single elements is new.
            defects = defects.Where(IsOfOneElement).ToArray();
        }

        foreach (var defect in defects)
        {
            var at = PlaceOf(defect) ?? FormPath.Find(MachineForm.Form, root, defect.Pointer).Part;
            _read.Findings.Add(defect.WithPlace(at.Pointer, at.Place.Line, at.Place.Column));
        }
    }

    private static bool IsOfOneElement(Finding defect) =>
        defect.Code is "stage-twice" or "trigger-twice" or "edge-twice" or "stage-unknown" or "trigger-unknown" or "exit-from-end" or "fact-unknown"
            or "requirement-without-condition" || defect.Code.StartsWith("condition-", StringComparison.Ordinal);

    private static string KeyOf(Finding defect) => defect.Code switch
    {
        "stage-twice" or "stage-unreachable" or "stage-trap" => "stage " + defect.Pointer,
        "trigger-twice" or "trigger-unused" => "trigger " + defect.Pointer,
        "fact-twice" or "fact-id-missing" or "fact-unit" or "fact-range" or "fact-values" => "fact " + defect.Pointer,
        _ => defect.Pointer,
    };

    /// <summary>The element that a defect names; for one of a condition, the part of the condition.</summary>
    private JsonPart? PlaceOf(Finding defect)
    {
        if (!defect.Code.StartsWith("condition-", StringComparison.Ordinal) && defect.Code is not ("fact-unknown" or "fact-type"))
            return _places.TryGetValue(KeyOf(defect), out var element) ? element : null;
        var end = defect.Pointer.IndexOf('/');
        var id = end < 0 ? defect.Pointer : defect.Pointer.Substring(0, end);
        return _places.TryGetValue("requirement " + id, out var part) ? part.At("/when" + defect.Pointer.Substring(id.Length)) : null;
    }

    private void ReadStage(JsonPart part)
    {
        if (!_read.IsObject(part, "id", "text", "kind", "funnel"))
            return;
        var stage = new Stage(
            _read.Words(part, "id"), _read.Text(part, "text"), _read.Choice<StageKind>(part, "kind") ?? StageKind.Open, _read.Choice<FunnelStage>(part, "funnel"));
        _parts.Stages.Add(stage);
        Place("stage ", stage.Id, part);
    }

    private void ReadTrigger(JsonPart part)
    {
        if (!_read.IsObject(part, "id", "text"))
            return;
        var trigger = new Trigger(_read.Words(part, "id"), _read.Text(part, "text"));
        _parts.Triggers.Add(trigger);
        Place("trigger ", trigger.Id, part);
    }

    private void ReadFact(JsonPart part)
    {
        if (!_read.IsObject(part, "id", "text", "type", "unit", "range", "values"))
            return;
        _read.Require(part, "type");
        var fact = new FactDeclaration(
            _read.Words(part, "id"),
            _read.Choice<FactType>(part, "type") ?? FactType.Flag,
            _read.Text(part, "text"),
            _read.OptionalWords(part, "unit"),
            part.Find("range") is null ? default : _read.Range(part, "range"),
            _read.WordList(part, "values"));
        _parts.Facts.Add(fact);
        Place("fact ", fact.Id, part);
    }

    private void ReadRequirement(JsonPart part)
    {
        if (!_read.IsObject(part, "id", "text", "source", "when"))
            return;
        var when = part.Find("when") is { } condition ? ConditionReader.Read(_read, condition) : null;
        var id = _read.Words(part, "id");
        if (_requirements.ContainsKey(id))
            _read.Findings.Add(JsonFindings.Twice(id, part));
        _requirements[id] = new NamedRequirement(id, _read.Text(part, "text"), _read.OptionalWords(part, "source") ?? string.Empty, when);
        Place("requirement ", id, part);
    }

    private void ReadEffect(JsonPart part)
    {
        if (!_read.IsObject(part, "id", "text"))
            return;
        var id = _read.Words(part, "id");
        if (_effects.ContainsKey(id))
            _read.Findings.Add(JsonFindings.Twice(id, part));
        _effects[id] = new Effect(id, _read.Text(part, "text"));
        Place("effect ", id, part);
    }

    private void ReadEdge(JsonPart part)
    {
        if (!_read.IsObject(part, "from", "trigger", "to", "requirements", "effects"))
            return;
        var edge = new Edge(
            _read.Words(part, "from"),
            _read.Words(part, "trigger"),
            _read.Words(part, "to"),
            Resolve(part, "requirements", "requirement ", _requirements),
            Resolve(part, "effects", "effect ", _effects));
        _parts.Edges.Add(edge);
        _places[edge.From + "/" + edge.Trigger] = part;
    }

    private List<TValue> Resolve<TValue>(JsonPart edge, string name, string kind, Dictionary<string, TValue> declared)
        where TValue : class
    {
        var values = new List<TValue>();
        foreach (var item in _read.List(edge, name))
        {
            var id = _read.Words(item);
            if (declared.TryGetValue(id, out var value))
                values.Add(value);
            else if (id.Length > 0)
                _read.Findings.Add(JsonFindings.Reference(item, declared.Keys));
            _used.Add(kind + id);
        }

        return values;
    }

    private void ReportUnused(IReadOnlyList<JsonPart> declared, string kind)
    {
        foreach (var part in declared)
        {
            if (part.Find("id")?.Text is { Length: > 0 } id && !_used.Contains(kind + id))
                _read.Findings.Add(JsonFindings.Unused(id, part));
        }
    }

    /// <summary>Remembers where an element stands, under its kind and, the first time, under its bare id.</summary>
    private void Place(string kind, string id, JsonPart part)
    {
        _places[kind + id] = part;
        if (!_places.ContainsKey(id))
            _places[id] = part;
    }
}
