namespace Ltc.Benchmarks.Machines;

/// <summary>The answer of the hand-written code.</summary>
internal readonly record struct HandMove(DealStage Stage, uint Unmet, uint Unknown, bool IsDefined = true)
{
    internal static readonly HandMove NotDefined = new(default, 0, 0, IsDefined: false);

    internal Answer Answer => !IsDefined ? Answer.NotDefined : Unmet != 0 ? Answer.Refused : Unknown != 0 ? Answer.Unknown : Answer.Allowed;

    internal DealStage? To => Answer == Answer.Allowed ? Stage : null;
}
