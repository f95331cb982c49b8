namespace Ltc;

/// <summary>The triggers of a machine that exists as data only, by their place in its definition.</summary>
/// <remarks>Every number below the count of <see cref="MachineDefinition.Triggers"/> is a trigger; <c>TryParseTrigger</c> of the machine gives the one of an id.</remarks>
public enum TriggerNumber : byte
{
    /// <summary>首个触发: the trigger that is declared first.</summary>
    First = 0,
}
