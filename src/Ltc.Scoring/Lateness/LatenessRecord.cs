namespace Ltc;

/// <summary>The facts of lateness with the numbers behind them.</summary>
/// <remarks><c>default</c> comes from an empty ledger.</remarks>
public readonly struct LatenessRecord
{
    internal LatenessRecord(in LatenessFacts facts, int receivables, int payments, int withoutDue, int withoutIssue)
    {
        Facts = facts;
        Receivables = receivables;
        Payments = payments;
        WithoutDue = withoutDue;
        WithoutIssue = withoutIssue;
    }

    /// <summary>How the customer had paid by that day.</summary>
    /// <value>What cannot be told is not known.</value>
    public LatenessFacts Facts { get; }

    /// <summary>How many receivables had been issued by then and are looked at.</summary>
    /// <value>0 or more.</value>
    public int Receivables { get; }

    /// <summary>How many of them had been paid by then and have a due date.</summary>
    /// <value>0 or more; what the share and the mean are taken of.</value>
    public int Payments { get; }

    /// <summary>How many of them have no due date.</summary>
    /// <value>0 or more; counted apart.</value>
    public int WithoutDue { get; }

    /// <summary>How many entries of the ledger have no day of issue.</summary>
    /// <value>0 or more; they are in no other number.</value>
    public int WithoutIssue { get; }
}
