namespace Ltc;

/// <summary>Reads the answers of a lead.</summary>
internal static class QualificationAnswers
{
    private const decimal Half = 50m;

    /// <summary>The same facts, in which an answer outside its enum is not known.</summary>
    internal static QualificationFacts Known(in QualificationFacts facts) => facts with
    {
        ScopeFit = Known(facts.ScopeFit),
        Risk = Known(facts.Risk),
        Urgency = Known(facts.Urgency),
        PurchasingProcess = Known(facts.PurchasingProcess),
        Relationship = Known(facts.Relationship),
        Solution = Known(facts.Solution),
        Team = Known(facts.Team),
        Competition = Known(facts.Competition),
        PreviousValue = facts.PreviousValue <= LeadValue.High ? facts.PreviousValue : null,
    };

    /// <summary>The mean of urgency and purchasing process, of 100.</summary>
    internal static PointRange Distance(in QualificationFacts facts) => PointRange.Of(facts.Urgency, Half) + PointRange.Of(facts.PurchasingProcess, Half);

    private static Fulfilment? Known(Fulfilment? answer) => answer is Fulfilment.NotMet or Fulfilment.Partly or Fulfilment.Met ? answer : null;
}
