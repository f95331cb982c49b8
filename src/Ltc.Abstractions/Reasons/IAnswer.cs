namespace Ltc;

/// <summary>What every answer has in common: for renderers and adapters, not for the hot path, since a struct is boxed by it.</summary>
public interface IAnswer
{
    /// <summary>What was answered.</summary>
    /// <value>Refused for <c>default</c>.</value>
    Answer Answer { get; }

    /// <summary>Why it is not Allowed.</summary>
    /// <value>Empty for Allowed and NotDefined.</value>
    ReasonList Reasons { get; }
}
