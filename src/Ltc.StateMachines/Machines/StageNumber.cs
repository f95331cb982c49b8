namespace Ltc;

/// <summary>The stages of a machine that exists as data only, by their place in its definition.</summary>
/// <remarks>Every number below the count of <see cref="MachineDefinition.Stages"/> is a stage; <c>TryParseStage</c> of the machine gives the one of an id.</remarks>
public enum StageNumber : byte
{
    /// <summary>阶段起点: the first stage, where a thing starts.</summary>
    Start = 0,
}
