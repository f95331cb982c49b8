using System;
using System.Collections.Generic;
using System.Linq;

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

    /// <summary>The facts as data: those of the vocabulary, then what the requirements have attested.</summary>
    internal IReadOnlyList<FactDeclaration> DeclareFacts()
    {
        var asked = Definition.Requirements.Where(requirement => requirement.Data is not null).SelectMany(requirement => requirement.Data!.FactIds());
        var attested = asked.Distinct().Where(id => Facts.All(fact => fact.Id != id)).Select(FindFact).OfType<Fact>();
        return [.. Facts.Concat(attested).Select(FactDeclaration.Of)];
    }

    /// <summary>A fact of the vocabulary, or one that is attested; null for another id.</summary>
    internal abstract Fact? FindFact(string id);

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

    /// <summary>Makes a machine of a definition alone: the stages are numbers, the facts are those that the definition declares.</summary>
    /// <remarks>A requirement without a condition asks for the flag of its own id, declared or not: its truth is given by id.</remarks>
    /// <param name="definition">The definition, as a rule read from JSON.</param>
    /// <param name="machine">The machine, or null. Its own definition says the conditions in their plainest form and declares every fact that is asked for.</param>
    /// <param name="findings">Everything that is wrong, at once: conditions on facts that are not declared or have another type, tests in code, more than 256 stages or triggers.</param>
    /// <returns>Whether the machine was made.</returns>
    /// <exception cref="ArgumentNullException">There is no definition.</exception>
    public static bool TryDeclare(
        MachineDefinition definition, out StageMachine<StageNumber, TriggerNumber, DeclaredFacts>? machine, out IReadOnlyList<Finding> findings) =>
        DeclaredMachine.TryCreate(definition ?? throw new ArgumentNullException(nameof(definition)), out machine, out findings);

    /// <summary>Calls a visitor with the types that this machine has.</summary>
    /// <typeparam name="TResult">What the visitor gives.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <returns>What the visitor gave.</returns>
    public abstract TResult Accept<TResult>(IStageMachineVisitor<TResult> visitor);

    /// <summary>The machine in short.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => Definition.ToString();
}
