namespace Ltc;

/// <summary>How far a fit has come.</summary>
public sealed class FitStep
{
    internal FitStep(int done, int total, FittedScorecard? fit = null)
    {
        Done = done;
        Total = total;
        Fit = fit;
    }

    /// <summary>The pieces of work that are done.</summary>
    /// <value>1 to <see cref="Total"/>.</value>
    public int Done { get; }

    /// <summary>All pieces of work.</summary>
    /// <value>The same at each step.</value>
    public int Total { get; }

    /// <summary>What was learned.</summary>
    /// <value>Null until the last step.</value>
    public FittedScorecard? Fit { get; }
}
