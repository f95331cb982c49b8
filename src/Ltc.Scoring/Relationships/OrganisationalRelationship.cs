namespace Ltc;

/// <summary>Says how far the organisation of the customer and ours have come: communicate, match, join, recognise.</summary>
/// <remarks>
/// Source: domain.md §8.1 (W23) names the four steps. Decided here: a step counts only when every step before it is made, since joint work without matched
/// organisations hangs on persons.
/// </remarks>
public static class OrganisationalRelationship
{
    /// <summary>Which of the three kinds of relationship it measures.</summary>
    /// <value>The organisational one.</value>
    public static RelationshipKind Kind => RelationshipKind.Organisational;

    /// <summary>Finds the step that is reached.</summary>
    /// <param name="facts">What is known about the two organisations.</param>
    /// <returns>The last step before the first that is not made, and the range that unknown facts leave.</returns>
    public static OrganisationalRelationshipResult Evaluate(in OrganisationalRelationshipFacts facts) =>
        new(Reached(facts, unknown: false), Reached(facts, unknown: true));

    private static OrganisationalStep Reached(in OrganisationalRelationshipFacts facts, bool unknown)
    {
        if (!(facts.Communicates ?? unknown))
            return OrganisationalStep.None;
        if (!(facts.Matches ?? unknown))
            return OrganisationalStep.Communicate;
        if (!(facts.Joins ?? unknown))
            return OrganisationalStep.Match;
        return facts.Recognises ?? unknown ? OrganisationalStep.Recognise : OrganisationalStep.Join;
    }
}
