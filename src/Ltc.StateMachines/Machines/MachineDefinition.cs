using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A stage machine as data: stages, triggers, edges, requirements and effects, without a facts type.</summary>
/// <remarks>
/// Not generic: analysis, paths, exports, replay, cases and machines in JSON need no more. Immutable, equal by content. The first stage is where a thing starts.
/// </remarks>
public sealed partial class MachineDefinition : IEquatable<MachineDefinition>
{
    private readonly Dictionary<(string From, string Trigger), Edge> _edges;
    private readonly Dictionary<string, int> _numbers;

    private MachineDefinition(MachineParts parts)
    {
        Id = parts.Id;
        Text = parts.Text;
        Stages = [.. parts.Stages];
        Triggers = [.. parts.Triggers];
        Edges = [.. parts.Edges];
        Facts = [.. parts.Facts];
        HasNoEnd = parts.HasNoEnd;
        Requirements = Firsts(parts.Edges.SelectMany(edge => edge.Requirements), requirement => requirement.Id);
        Effects = parts.Edges.SelectMany(edge => edge.Effects).Distinct().ToArray();
        _edges = parts.Edges.ToDictionary(edge => (edge.From, edge.Trigger));
        _numbers = Requirements.Select((requirement, number) => (requirement.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
    }

    /// <summary>The id that journals, cases and exports name.</summary>
    /// <value>Kebab-case English, stable.</value>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>The stages; the first is the start.</summary>
    /// <value>At least one.</value>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>Everything that can happen.</summary>
    /// <value>In the order of declaration.</value>
    public IReadOnlyList<Trigger> Triggers { get; }

    /// <summary>The edges, at most one a stage and trigger.</summary>
    /// <value>In the order of declaration.</value>
    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>The requirements of all edges, each once.</summary>
    /// <value>In the order of first use; the index is the number that a <see cref="RequirementSet"/> holds.</value>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>The effects of all edges, each once.</summary>
    /// <value>In the order of first use.</value>
    public IReadOnlyList<Effect> Effects { get; }

    /// <summary>The facts that the machine declares as data.</summary>
    /// <value>In the order of declaration; empty for a machine whose facts are a type of the code.</value>
    public IReadOnlyList<FactDeclaration> Facts { get; }

    /// <summary>Whether the machine declares that it runs for ever.</summary>
    /// <value>False as a rule; then every stage must be able to reach an end.</value>
    public bool HasNoEnd { get; }

    /// <summary>The stage where a thing starts.</summary>
    /// <value>The first stage.</value>
    public Stage Start => Stages[0];

    /// <summary>Checks the parts of a machine and makes it.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="definition">The machine, or null.</param>
    /// <param name="findings">Everything that is wrong, at once.</param>
    /// <returns>Whether the machine was made.</returns>
    public static bool TryCreate(MachineParts parts, out MachineDefinition? definition, out IReadOnlyList<Finding> findings)
    {
        findings = MachineAnalysis.Run(parts);
        definition = findings.Count == 0 ? new MachineDefinition(parts) : null;
        return definition is not null;
    }

    /// <summary>Finds a stage.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The stage, or null.</returns>
    public Stage? FindStage(string id) => Stages.FirstOrDefault(stage => string.Equals(stage.Id, id, StringComparison.Ordinal));

    /// <summary>Finds an edge.</summary>
    /// <param name="from">The id of the stage it leaves.</param>
    /// <param name="trigger">The id of its trigger.</param>
    /// <returns>The edge, or null when the machine has no such move.</returns>
    public Edge? FindEdge(string from, string trigger) => _edges.TryGetValue((from, trigger), out var edge) ? edge : null;

    /// <summary>Gives the number of a requirement.</summary>
    /// <param name="requirement">Its id.</param>
    /// <returns>The index in <see cref="Requirements"/>; −1 when there is none of this id.</returns>
    public int NumberOf(string requirement) => _numbers.TryGetValue(requirement, out var number) ? number : -1;

    /// <summary>Asks for a move when the truth of the requirements is given by number.</summary>
    /// <param name="from">The id of the stage.</param>
    /// <param name="trigger">The id of the trigger.</param>
    /// <param name="met">The requirements that hold.</param>
    /// <param name="known">The requirements that are known; one that is neither met nor known to fail is unknown.</param>
    /// <returns>The answer; never throws.</returns>
    public DefinitionMove Fire(string from, string trigger, RequirementSet met, RequirementSet known)
    {
        if (FindEdge(from, trigger) is not { } edge)
            return new DefinitionMove(Answer.NotDefined, null, [], []);
        var missing = new List<string>();
        var unknown = new List<string>();
        foreach (var requirement in edge.Requirements)
        {
            var number = _numbers[requirement.Id];
            if (!known.Contains(number))
                unknown.Add(requirement.Id);
            else if (!met.Contains(number))
                missing.Add(requirement.Id);
        }

        var answer = missing.Count > 0 ? Answer.Refused : unknown.Count > 0 ? Answer.Unknown : Answer.Allowed;
        return new DefinitionMove(answer, edge, missing, unknown);
    }

    /// <summary>Gives the parts again, as a reader or a builder collects them.</summary>
    /// <returns>A copy; making a machine of it gives an equal one.</returns>
    public MachineParts ToParts()
    {
        var parts = new MachineParts { Id = Id, Text = Text, HasNoEnd = HasNoEnd };
        foreach (var stage in Stages)
            parts.Stages.Add(stage);
        foreach (var trigger in Triggers)
            parts.Triggers.Add(trigger);
        foreach (var edge in Edges)
            parts.Edges.Add(edge);
        return parts;
    }

    /// <inheritdoc/>
    public bool Equals(MachineDefinition? other) =>
        other is not null && Id == other.Id && Text == other.Text && HasNoEnd == other.HasNoEnd
        && Stages.SequenceEqual(other.Stages) && Triggers.SequenceEqual(other.Triggers) && Edges.SequenceEqual(other.Edges) && Facts.SequenceEqual(other.Facts)
        && Effects.Select(effect => effect.Text).SequenceEqual(other.Effects.Select(effect => effect.Text))
        && Requirements.Zip(other.Requirements, RequirementsEqual).All(equal => equal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MachineDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id and its size.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => $"{Id}: {Stages.Count} stages, {Edges.Count} edges, {Requirements.Count} requirements";

    private static TItem[] Firsts<TItem>(IEnumerable<TItem> items, Func<TItem, string> id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. items.Where(item => seen.Add(id(item)))];
    }

    internal static bool RequirementsEqual(Requirement one, Requirement two) =>
        ReferenceEquals(one, two) || one.Id == two.Id && one.Text == two.Text && one.Source == two.Source && Equals(one.Data, two.Data);
}
