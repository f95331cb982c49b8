namespace Ltc;

/// <summary>Counts the steps of an analysis down to nothing.</summary>
internal sealed class StepBudget
{
    private long _left;

    internal StepBudget(long steps) => _left = steps;

    /// <summary>Whether a step was asked for that the budget did not have.</summary>
    internal bool IsExhausted { get; private set; }

    internal bool Spend()
    {
        if (_left <= 0)
            IsExhausted = true;
        else
            _left--;
        return !IsExhausted;
    }
}
