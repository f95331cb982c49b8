using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A stage machine, whatever its stages and facts: for lists of machines, tools and documentation.</summary>
/// <remarks>Immutable and thread-safe. <see cref="StageMachine{TStage, TTrigger, TFacts}"/> is the face that hosts use.</remarks>
public abstract class StageMachine
{
    private protected StageMachine(MachineDefinition definition) => Definition = definition;

    /// <summary>The machine as data.</summary>
    /// <value>Never null.</value>
    public MachineDefinition Definition { get; }

    /// <summary>The facts that its requirements may read.</summary>
    /// <value>In the order of declaration.</value>
    public abstract IReadOnlyList<Fact> Facts { get; }

    /// <summary>Begins to define a machine.</summary>
    /// <typeparam name="TStage">The stages: an enum with values from 0 to 255.</typeparam>
    /// <typeparam name="TTrigger">The triggers: an enum with values from 0 to 255.</typeparam>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="text">The name for people.</param>
    /// <param name="facts">The vocabulary of the facts.</param>
    /// <returns>The builder; <c>Build</c> reports every finding at once.</returns>
    public static StageMachineBuilder<TStage, TTrigger, TFacts> Define<TStage, TTrigger, TFacts>(string id, Text text, FactSet<TFacts> facts)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct => new(id, text, facts);

    /// <summary>Lays a machine that was read as data over stages, triggers and facts.</summary>
    /// <typeparam name="TStage">The stages: an enum with values from 0 to 255.</typeparam>
    /// <typeparam name="TTrigger">The triggers: an enum with values from 0 to 255.</typeparam>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="definition">The machine as data.</param>
    /// <param name="facts">The vocabulary of the facts.</param>
    /// <param name="machine">The machine, or null.</param>
    /// <param name="findings">
    /// Everything that is wrong, at once: stages or triggers that are no values of the enum, values that are not declared, requirements whose conditions do not
    /// fit the facts or that have none. A pointer names a requirement by its id.
    /// </param>
    /// <returns>Whether the machine was made.</returns>
    /// <exception cref="ArgumentNullException">The definition or the facts are null.</exception>
    public static bool TryBind<TStage, TTrigger, TFacts>(
        MachineDefinition definition, FactSet<TFacts> facts, out StageMachine<TStage, TTrigger, TFacts>? machine, out IReadOnlyList<Finding> findings)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        _ = definition ?? throw new ArgumentNullException(nameof(definition));
        var binder = new MachineBinder<TStage, TTrigger, TFacts>(facts ?? throw new ArgumentNullException(nameof(facts)));
        machine = binder.Bind(definition.ToParts());
        findings = binder.Findings;
        return machine is not null;
    }

    /// <summary>Calls a visitor with the types that this machine has.</summary>
    /// <typeparam name="TResult">What the visitor gives.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <returns>What the visitor gave.</returns>
    public abstract TResult Accept<TResult>(IStageMachineVisitor<TResult> visitor);

    /// <summary>The machine in short.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => Definition.ToString();
}
