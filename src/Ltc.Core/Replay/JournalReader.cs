using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads the lines of a journal and collects what is wrong with each.</summary>
internal sealed class JournalReader(LtcRules rules)
{
    private readonly List<JournalEntry> _entries = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _records = new(StringComparer.Ordinal);
    private int _line;

    internal IReadOnlyList<JournalEntry> Entries => _entries;

    internal IReadOnlyList<Finding> Findings => _findings;

    internal void Add(string line)
    {
        _line++;
        if (string.IsNullOrWhiteSpace(line))
            return;
        var found = new List<Finding>();
        if (JsonTree.Parse(line, found, _line) is { } root)
            ReadEntry(new JsonReading(found), root);
        _findings.AddRange(found);
    }

    private void ReadEntry(JsonReading read, JsonPart root)
    {
        if (!read.IsObject(root, "event", "machine", "subject", "trigger", "at", "facts", "records", "stamp"))
            return;
        var records = read.List(root, "records").Select(part => ReadRecord(read, part)).OfType<DecisionRecord>().ToArray();
        var machine = FindMachine(read, root);
        var trigger = read.Words(root, "trigger");
        if (machine is not null && trigger.Length > 0 && machine.Definition.Triggers.All(known => known.Id != trigger))
            read.Findings.Add(JournalFindings.TriggerUnknown(root.At("/trigger"), machine.Definition.Triggers.Select(known => known.Id)));
        read.Require(root, "at");
        var facts = root.Find("facts") is { } part ? ReadFacts(read, part, machine) : [];
        _entries.Add(new JournalEntry(
            machine?.Definition.Id ?? string.Empty,
            read.Words(root, "subject"),
            trigger,
            read.Instant(root, "at").GetValueOrDefault(),
            facts,
            records,
            read.OptionalWords(root, "event"),
            root.Find("stamp") is { } stamp ? ReadStamp(read, stamp) : null));
    }

    private StageMachine? FindMachine(JsonReading read, JsonPart root)
    {
        var id = read.Words(root, "machine");
        var machine = rules.FindMachine(id);
        if (machine is null && id.Length > 0)
            read.Findings.Add(JournalFindings.MachineUnknown(root.At("/machine"), rules.Machines.Select(known => known.Definition.Id)));
        return machine;
    }

    private DecisionRecord? ReadRecord(JsonReading read, JsonPart part)
    {
        var before = read.Findings.Count;
        var data = RecordReader.Read(read, part);
        if (read.Findings.Count > before)
            return null;
        DecisionRecord.TryCreate(data, out var record, out var defects);
        foreach (var defect in defects)
        {
            var at = part.At(defect.Pointer);
            read.Findings.Add(defect.WithPlace(part.Pointer + defect.Pointer, at.Place.Line, at.Place.Column));
        }

        if (record is not null && !_records.Add(record.Id))
            read.Findings.Add(JsonFindings.Twice(record.Id, part));
        return record;
    }

    private List<KeyValuePair<string, object?>> ReadFacts(JsonReading read, JsonPart part, StageMachine? machine)
    {
        var values = new List<KeyValuePair<string, object?>>();
        if (!read.Is(part, JsonValueKind.Object, "{…}"))
            return values;
        foreach (var member in part.Members)
            values.Add(new(member.Name!, FactJson.Read(read, member)));
        if (machine is null)
            return values;
        var own = new OwnFacts(machine.Definition, machine.Facts);
        foreach (var member in part.Members.Where(member => own.Contains(member.Name!)))
            read.Findings.Add(JournalFindings.OwnFact(member.Name!, part.Below(member.Name!), member.NamePlace));
        CheckDecisions(read, part, machine);
        var decisions = machine.Facts.Where(fact => fact.Type == FactType.Decision).Select(fact => fact.Id).ToArray();
        foreach (var defect in machine.Accept(new FactCheck(values.Where(value => !decisions.Contains(value.Key)))))
        {
            var at = part.Members.First(member => "/" + member.Name == defect.Pointer);
            var place = defect.Code == "fact-unknown" ? at.NamePlace : at.Place;
            var nearest = defect.Code == "fact-unknown" ? NearestName.Of(at.Name!, machine.Facts.Select(fact => fact.Id)) : null;
            read.Findings.Add(JournalFindings.WithFix(defect, part.Below(at.Name!), place, nearest));
        }

        return values;
    }

    private void CheckDecisions(JsonReading read, JsonPart part, StageMachine machine)
    {
        foreach (var fact in machine.Facts.Where(fact => fact.Type == FactType.Decision))
        {
            if (part.Find(fact.Id) is { } value && read.Is(value, JsonValueKind.String, "\"…\"") && !_records.Contains(value.Text))
                read.Findings.Add(JournalFindings.RecordUnknown(value, _records));
        }
    }
    private static RuleStamp? ReadStamp(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "book", "version", "hash", "engine"))
            return null;
        read.Require(part, "engine");
        var engine = read.Number(part, "engine") ?? 1;
        if (engine is < 1 or > int.MaxValue || engine != decimal.Truncate(engine))
            read.Findings.Add(JsonFindings.Value("1, 2, 3 …", part.At("/engine")));
        else
            return new RuleStamp(read.Words(part, "book"), read.Words(part, "version"), read.Words(part, "hash"), (int)engine);
        return null;
    }
}
