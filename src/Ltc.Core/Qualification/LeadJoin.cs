namespace Ltc;

/// <summary>Brings what the qualification says about a lead to the facts that the machine of a lead reads.</summary>
public static class LeadJoin
{
    /// <summary>Copies the facts of a lead with the answers and verdicts of its qualification.</summary>
    /// <remarks>
    /// An unknown verdict stays unknown. The score is what the answers earn, and not known as long as the unknown answers decide whether it is enough, so that the machine neither
    /// converts a lead for points that it has not got nor holds points against it that nobody has asked for.
    /// </remarks>
    /// <param name="lead">The facts of the lead; everything that the qualification does not speak of stays.</param>
    /// <param name="answers">The answers that were qualified.</param>
    /// <param name="qualification">What came out. That of <c>default</c> leaves the facts without verdicts.</param>
    /// <returns>The facts with what is real, in scope, acceptable, near, winnable, enough and settled.</returns>
    public static LeadFacts With(this in LeadFacts lead, in QualificationFacts answers, in LeadQualification qualification) => lead with
    {
        NeedReal = answers.NeedReal,
        WithinScope = IsAny(answers.ScopeFit),
        RiskAcceptable = IsAny(answers.Risk),
        IsLead = Known(qualification.IsLead),
        IsNear = Known(qualification.IsNear),
        CanWin = Known(qualification.CanWin),
        Score = qualification.IsEnough.IsUnknown ? null : qualification.Score,
        NoValueTwice = Known(qualification.NoValueTwice),
        NeedDefinite = answers.NeedDefinite,
        BudgetDefinite = answers.BudgetDefinite,
        StartDefinite = answers.StartDefinite,
        DecidersKnown = answers.DecidersKnown,
        RegionException = answers.RegionException,
    };

    private static bool? IsAny(Fulfilment? answer) => answer switch
    {
        Fulfilment.NotMet => false,
        Fulfilment.Partly or Fulfilment.Met => true,
        _ => null,
    };

    private static bool? Known(Truth truth) => truth.IsUnknown ? null : truth.IsTrue;
}
