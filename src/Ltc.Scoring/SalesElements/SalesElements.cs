using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Compares us with a rival in the four elements of a sale: lead, even or behind, element by element.</summary>
/// <remarks>
/// Immutable. Source: domain.md §12.2; points and distance are 〔default (ours)〕. Decided here: points without evidence do not count as known, on either side;
/// a lead begins at the distance, so that a smaller difference is even; and the elements are never added up, because a lead in one does not make up for
/// another: who stands behind in the relation is not helped by delivery.
/// </remarks>
public sealed class SalesElements
{
    private const decimal Best = 5m;

    private SalesElements(decimal leadFrom)
    {
        LeadFrom = leadFrom;
    }

    /// <summary>How many points more make a lead.</summary>
    /// <value>More than 0, at most 5, inside; one by default.</value>
    public decimal LeadFrom { get; }

    /// <summary>Defines the comparison with our default: one point more is a lead.</summary>
    /// <returns>The comparison.</returns>
    public static SalesElements Define() => TryCreate(1m, out var elements, out var findings)
        ? elements!
        : throw new DefinitionException("sales-elements", findings);

    /// <summary>Checks the distance and makes the comparison of it.</summary>
    /// <param name="leadFrom">How many points more make a lead, more than 0 and at most 5.</param>
    /// <param name="elements">The comparison, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the distance can be used.</returns>
    public static bool TryCreate(decimal leadFrom, out SalesElements? elements, out IReadOnlyList<Finding> findings)
    {
        var check = new DefinitionCheck();
        check.Within("/leadFrom", leadFrom, "(0,5]");
        findings = check.Findings;
        elements = check.IsClean ? new SalesElements(leadFrom) : null;
        return check.IsClean;
    }

    /// <summary>Compares us with one rival.</summary>
    /// <param name="ours">Our points, each with its evidence.</param>
    /// <param name="rival">The points of the rival, each with its evidence.</param>
    /// <returns>The position in each element, and the range that is open. Refused for points outside their range, with or without evidence.</returns>
    public SalesElementsResult Compare(in SalesElementFacts ours, in SalesElementFacts rival)
    {
        if (!Fits(ours) || !Fits(rival))
            return default;
        var (lowest, highest) = (0, 0);
        Place(
            SalesElement.Relationship,
            Shown(ours.Relationship, ours.RelationshipEvidence),
            Shown(rival.Relationship, rival.RelationshipEvidence),
            ref lowest,
            ref highest);
        Place(SalesElement.Solution, Shown(ours.Solution, ours.SolutionEvidence), Shown(rival.Solution, rival.SolutionEvidence), ref lowest, ref highest);
        Place(
            SalesElement.FinancingAndTerms,
            Shown(ours.FinancingAndTerms, ours.FinancingAndTermsEvidence),
            Shown(rival.FinancingAndTerms, rival.FinancingAndTermsEvidence),
            ref lowest,
            ref highest);
        Place(SalesElement.Delivery, Shown(ours.Delivery, ours.DeliveryEvidence), Shown(rival.Delivery, rival.DeliveryEvidence), ref lowest, ref highest);
        return new SalesElementsResult((byte)lowest, (byte)highest);
    }

    /// <summary>Compares us with every rival.</summary>
    /// <param name="ours">Our points, each with its evidence.</param>
    /// <param name="rivals">The points of the rivals.</param>
    /// <param name="into">Takes one result a rival, in their order; at least as long as the list of rivals.</param>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    /// <exception cref="ArgumentException">The list of results is shorter than that of the rivals.</exception>
    public void Compare(in SalesElementFacts ours, SalesElementFacts[] rivals, SalesElementsResult[] into)
    {
        if (rivals is null)
            throw new ArgumentNullException(nameof(rivals));
        if (into is null)
            throw new ArgumentNullException(nameof(into));
        if (into.Length < rivals.Length)
            throw new ArgumentException("there is not one result for each rival", nameof(into));
        for (var i = 0; i < rivals.Length; i++)
            into[i] = Compare(ours, rivals[i]);
    }

    private void Place(SalesElement element, decimal? ours, decimal? rival, ref int lowest, ref int highest)
    {
        lowest |= (int)PositionOf((ours ?? 0m) - (rival ?? Best)) << (2 * (int)element);
        highest |= (int)PositionOf((ours ?? Best) - (rival ?? 0m)) << (2 * (int)element);
    }

    private ElementPosition PositionOf(decimal ahead) =>
        ahead >= LeadFrom ? ElementPosition.Lead : ahead <= -LeadFrom ? ElementPosition.Behind : ElementPosition.Even;

    private static decimal? Shown(decimal? points, string? evidence) => string.IsNullOrWhiteSpace(evidence) ? null : points;

    private static bool Fits(in SalesElementFacts facts) =>
        IsWithin(facts.Relationship) && IsWithin(facts.Solution) && IsWithin(facts.FinancingAndTerms) && IsWithin(facts.Delivery);

    private static bool IsWithin(decimal? points) => points is null or >= 0m and <= Best;
}
