using System.Collections.Generic;

namespace Ltc;

/// <summary>The parts of a machine before they are checked: what a builder or a reader of JSON collects.</summary>
/// <remarks>Mutable at the edge. <see cref="MachineDefinition.TryCreate"/> checks it.</remarks>
public sealed class MachineParts
{
    /// <summary>The id of the machine to be.</summary>
    /// <value>Required, kebab-case.</value>
    public string Id { get; set; } = string.Empty;

    /// <summary>The name for people.</summary>
    /// <value>Required.</value>
    public Text Text { get; set; }

    /// <summary>The stages; the first is the start.</summary>
    /// <value>At least one.</value>
    public IList<Stage> Stages { get; } = new List<Stage>();

    /// <summary>Everything that can happen.</summary>
    /// <value>Each used by an edge.</value>
    public IList<Trigger> Triggers { get; } = new List<Trigger>();

    /// <summary>Which trigger leads from which stage to which.</summary>
    /// <value>At most one a stage and trigger.</value>
    public IList<Edge> Edges { get; } = new List<Edge>();

    /// <summary>The facts that the machine declares as data.</summary>
    /// <value>Empty when its facts are a type of the code; then conditions are not compared with them.</value>
    public IList<FactDeclaration> Facts { get; } = new List<FactDeclaration>();

    /// <summary>Whether the machine runs for ever.</summary>
    /// <value>False as a rule.</value>
    public bool HasNoEnd { get; set; }
}
