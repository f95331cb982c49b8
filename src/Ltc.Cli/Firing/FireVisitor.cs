using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Asks a machine whose types it does not know; what cannot be read is said and gives null.</summary>
internal sealed class FireVisitor(CommandContext context, Command command, FireRequest request) : IStageMachineVisitor<FireRun?>
{
    /// <inheritdoc/>
    public FireRun? Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var definition = machine.Definition;
        var errors = new List<string>();
        var stage = Named(request.Stage, definition.Stages.Select(one => one.Id), errors);
        var trigger = request.Trigger is null ? null : Named(request.Trigger, definition.Triggers.Select(one => one.Id), errors);
        var pairs = new OptionReader(context);
        var said = pairs.Named(request.Option, [.. request.Pairs]);
        errors.AddRange(pairs.Errors);
        if (errors.Count > 0)
        {
            UsageErrors.Write(context, command, errors);
            return null;
        }

        if (!TryFacts(machine.FactSet, said, out var facts))
            return null;
        machine.TryParseStage(stage, out var from);
        var moves = definition.Edges.Where(edge => edge.From == stage && (trigger is null || edge.Trigger == trigger)).Select(edge => Ask(machine, from, edge.Trigger, facts)).ToList();
        if (trigger is not null && moves.Count == 0)
            moves.Add(Ask(machine, from, trigger, facts));
        return new FireRun(definition, definition.FindStage(stage!)!, trigger is not null, moves);
    }

    private static FiredMove Ask<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine, TStage from, string trigger, TFacts facts)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        machine.TryParseTrigger(trigger, out var fired);
        var move = machine.Fire(from, fired, facts);
        var to = move.Edge is { } edge ? machine.Definition.FindStage(edge.To) : null;
        return new FiredMove(
            machine.Definition.Triggers.First(one => one.Id == trigger), to, move.Answer, [.. move.Explain(facts)], move.Effects, machine.Lacks(from, fired, facts));
    }

    /// <summary>The exact id of a word; reports one that nobody knows, with the nearest.</summary>
    private string? Named(string? word, IEnumerable<string> ids, List<string> errors)
    {
        var known = ids.ToArray();
        var id = known.FirstOrDefault(one => string.Equals(one, word, StringComparison.Ordinal)) ?? known.FirstOrDefault(one => string.Equals(one, word, StringComparison.OrdinalIgnoreCase));
        if (word is null)
            errors.Add(context.Say(Texts.StageExpected, string.Join(", ", known)));
        else if (id is null)
            errors.Add(Nearest.Of(word, known) is { } nearest ? context.Say(Texts.UnknownWordNearest, word, nearest) : context.Say(Texts.UnknownWord, word, string.Join(", ", known)));
        return id;
    }

    /// <summary>The facts of the file, then those of the command line over them.</summary>
    private bool TryFacts<TFacts>(FactSet<TFacts> set, IReadOnlyDictionary<string, string> said, out TFacts facts)
        where TFacts : struct
    {
        var file = new JsonFile();
        var read = file.Read(request.Facts, (byte[] utf8, out Box<TFacts>? box, out IReadOnlyList<Ltc.Finding> found) =>
        {
            box = DefinitionJson.TryReadFacts(utf8, set, out var known, out found) ? new Box<TFacts>(known) : null;
            return box is not null;
        });
        facts = read?.Facts ?? default;
        set.TryBind(said.Select(pair => new KeyValuePair<string, object?>(pair.Key, pair.Value)), out _, out var findings);
        foreach (var finding in findings)
        {
            var nearest = finding.Code == "fact-unknown" ? Nearest.Of(finding.Pointer[1..], [.. set.Facts.Select(fact => fact.Id)]) : null;
            context.OpenErrorScreen().Line($"{request.Option}: {finding.Text(context.Language)}" + (nearest is null ? string.Empty : " " + context.Say(Texts.NearestIs, nearest)));
        }

        if (file.Problems.Count > 0)
            JsonFile.Write(file.Problems, context, isJson: false);
        if (file.Problems.Count + findings.Count > 0)
            return false;
        foreach (var pair in said)
            set.Find(pair.Key)!.TrySet(facts, pair.Value, out facts);
        return true;
    }

    private sealed record Box<TFacts>(TFacts Facts)
        where TFacts : struct;
}
