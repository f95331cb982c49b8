using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The rules in their compiled form: what a host asks.</summary>
/// <remarks>Immutable and thread-safe. Building it once and sharing it is the intended use.</remarks>
public sealed class LtcRules
{
    private readonly Lazy<RuleStamp> _stamp;

    private LtcRules()
    {
        _stamp = new Lazy<RuleStamp>(() => RuleHash.Of("default", Machines!));
        Lead = LeadMachine.Define();
        Funnel = Funnel.Define();
        Machines = [Lead];
    }

    /// <summary>The rules of the library.</summary>
    /// <value>The same instance on every call.</value>
    public static LtcRules Default { get; } = new();

    /// <summary>The machine of a lead.</summary>
    /// <value>Never null.</value>
    public StageMachine<LeadStage, LeadTrigger, LeadFacts> Lead { get; }

    /// <summary>The terms of the funnel stages.</summary>
    /// <value>Never null.</value>
    public Funnel Funnel { get; }

    /// <summary>Every machine.</summary>
    /// <value>In the order from lead to cash.</value>
    public IReadOnlyList<StageMachine> Machines { get; }

    /// <summary>Says which rules these are: a hash over every definition, the package version and the number of the evaluator.</summary>
    /// <value>The same for the same rules on every platform.</value>
    public RuleStamp Stamp => _stamp.Value;

    /// <summary>Finds a machine.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The machine, or null.</returns>
    public StageMachine? FindMachine(string id) => Machines.FirstOrDefault(machine => machine.Definition.Id == id);
}
