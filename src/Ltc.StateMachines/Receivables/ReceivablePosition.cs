using System.Collections.Generic;

namespace Ltc;

/// <summary>Where a receivable stands on a day, and what it comes to with interest and fee.</summary>
/// <remarks><c>default</c> is a refusal. What is not known leaves open only what depends on it. Source: domain.md §9.5.</remarks>
public readonly struct ReceivablePosition
{
    private readonly int _missing;

    internal ReceivablePosition(decimal outstanding, ReceivableState? state, int? days, DunningLevel? step, decimal? interest, decimal? fee, int missing)
    {
        Answer = missing == 0 ? Answer.Allowed : Answer.Unknown;
        Outstanding = outstanding;
        State = state;
        DaysOverdue = days;
        Step = step;
        Interest = interest;
        Fee = fee;
        _missing = missing;
    }

    internal ReceivablePosition(int missing)
        : this()
    {
        Answer = Answer.Unknown;
        _missing = missing;
    }

    /// <summary>Whether everything is known.</summary>
    /// <value>Unknown while something is <see cref="Missing"/>; Refused for an amount below zero or beyond <see cref="LateCharges.Most"/>.</value>
    public Answer Answer { get; }

    /// <summary>Where the payment stands.</summary>
    /// <value>The first that holds of paid, disputed, overdue, partly paid, due; null while it is not known, and for a refusal.</value>
    public ReceivableState? State { get; }

    /// <summary>How late it is.</summary>
    /// <value>Days after the due date; 0 when paid, and still counted when disputed. Null while it is not known, and for a refusal.</value>
    public int? DaysOverdue { get; }

    /// <summary>The step of the dunning ladder.</summary>
    /// <value>D1 to D6 while <see cref="State"/> is overdue, else null: what is disputed stays out of the ladder.</value>
    public DunningLevel? Step { get; }

    /// <summary>What is still to be paid.</summary>
    /// <value>Never below zero; null while it is not known, and for a refusal.</value>
    public decimal? Outstanding { get; }

    /// <summary>The interest on what is outstanding, since the due date.</summary>
    /// <value>Rounded half up to the smallest coin; disputed or not. Null while it is not known, and for a refusal.</value>
    public decimal? Interest { get; }

    /// <summary>The fee for being late.</summary>
    /// <value>Zero while nothing is late. Null while it is not known, and for a refusal.</value>
    public decimal? Fee { get; }

    /// <summary>What would have to be paid on that day.</summary>
    /// <value>Outstanding, interest and fee; null while one of them is not known, and for a refusal.</value>
    public decimal? Total => Outstanding + Interest + Fee;

    /// <summary>The facts that would have to be known.</summary>
    /// <value>Ids of <see cref="ReceivableFact"/>, in the order of asking; empty when everything is known.</value>
    public IReadOnlyList<string> Missing
    {
        get
        {
            var missing = new List<string>();
            for (var i = 0; i < LateCharges.Needed.Length; i++)
            {
                if ((_missing & (1 << i)) != 0)
                    missing.Add(LateCharges.Needed[i].Id);
            }

            return missing;
        }
    }

    /// <summary>State and total.</summary>
    /// <returns>For example <c>Overdue 110.41</c>.</returns>
    public override string ToString() => State is { } state && Total is { } total ? $"{state} {Numbers.ToText(total)}" : Answer.ToString();
}
