namespace Ltc;

/// <summary>Whether a key person is fit to become our coach, and what is in the way.</summary>
/// <remarks><c>default</c> is refused without a reason.</remarks>
public readonly struct CoachAnswer : IAnswer
{
    private readonly CoachReasons? _reasons;
    private readonly uint _unmet;
    private readonly uint _unknown;

    internal CoachAnswer(Answer answer, CoachReasons reasons, uint unmet, uint unknown)
    {
        Answer = answer;
        _reasons = reasons;
        _unmet = unmet;
        _unknown = unknown;
    }

    /// <inheritdoc/>
    public Answer Answer { get; }

    /// <inheritdoc/>
    public ReasonList Reasons => new(_reasons, _unmet | ((ulong)_unknown << 32));
}
