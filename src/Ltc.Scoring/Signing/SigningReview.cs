using System.Collections.Generic;

namespace Ltc;

/// <summary>
/// Reviews a contract before it is signed: the criteria of a contract of high quality, the red lines, and the terms that only the company may accept.
/// </summary>
/// <remarks>
/// Immutable, safe to share between threads; reviewing allocates nothing. Source: domain.md §9.1 and §9.2. Decided here: the eight criteria are the phrases
/// of §9.1 with profit and cash flow apart; the source leaves the red lines of margin and advance open, 15 % and 10 % are defaults (ours); crossing a red
/// line forbids signing; a missing criterion or a red-line term is a condition, and a term asks for the company besides.
/// </remarks>
public sealed class SigningReview
{
    private readonly Checklist<SigningFacts> _all;
    private readonly uint _redLinesMask;

    private SigningReview(
        IReadOnlyList<Requirement<SigningFacts>> criteria,
        IReadOnlyList<Requirement<SigningFacts>> redLines,
        IReadOnlyList<Requirement<SigningFacts>> terms,
        SigningChecklist checklist)
    {
        Criteria = [.. criteria];
        RedLines = [.. redLines];
        Terms = [.. terms];
        Checklist = checklist;
        _all = new Checklist<SigningFacts>(
            "signing-review", new("signing review", "签约评审", "簽約評審"), SigningFact.All, [.. criteria, .. redLines, .. terms]);
        CriteriaMask = Mask(0, criteria.Count);
        _redLinesMask = Mask(criteria.Count, redLines.Count);
        TermsMask = Mask(criteria.Count + redLines.Count, terms.Count);
    }

    /// <summary>What a contract of high quality has.</summary>
    /// <value>Eight by default.</value>
    public IReadOnlyList<Requirement<SigningFacts>> Criteria { get; }

    /// <summary>Behind which nothing is signed.</summary>
    /// <value>Six by default.</value>
    public IReadOnlyList<Requirement<SigningFacts>> RedLines { get; }

    /// <summary>The terms that only the company may accept, each as what the text should say.</summary>
    /// <value>Ten by default.</value>
    public IReadOnlyList<Requirement<SigningFacts>> Terms { get; }

    /// <summary>The checklist that goes with it.</summary>
    /// <value>36 items by default.</value>
    public SigningChecklist Checklist { get; }

    internal uint CriteriaMask { get; }

    internal uint TermsMask { get; }

    /// <summary>Defines the review of domain.md §9.1 and §9.2.</summary>
    /// <returns>The review, equal on every call.</returns>
    public static SigningReview Define() => TryCreate(
        SigningRequirements.Criteria, SigningRequirements.RedLines, SigningRequirements.Terms, SigningChecklist.Define(), out var review, out var findings)
        ? review!
        : throw new DefinitionException("signing", findings);

    /// <summary>Makes a review, or says everything that is wrong with it.</summary>
    /// <param name="criteria">What a contract of high quality has.</param>
    /// <param name="redLines">Behind which nothing is signed.</param>
    /// <param name="terms">The terms that only the company may accept, each as what the text should say.</param>
    /// <param name="checklist">The checklist that goes with it.</param>
    /// <param name="review">The review, or null.</param>
    /// <param name="findings">Everything that is wrong: more than 32 requirements in all, an id twice, a text that is missing.</param>
    /// <returns>Whether the review was made.</returns>
    public static bool TryCreate(
        IReadOnlyList<Requirement<SigningFacts>> criteria,
        IReadOnlyList<Requirement<SigningFacts>> redLines,
        IReadOnlyList<Requirement<SigningFacts>> terms,
        SigningChecklist checklist,
        out SigningReview? review,
        out IReadOnlyList<Finding> findings)
    {
        findings = ChecklistFindings.Complete([.. criteria, .. redLines, .. terms], Checklist<SigningFacts>.Most, "/requirements");
        review = findings.Count == 0 ? new SigningReview(criteria, redLines, terms, checklist) : null;
        return review is not null;
    }

    /// <summary>Reviews a contract by its facts; the checklist is reviewed apart.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>The verdict and everything that is open.</returns>
    public SigningResult Review(in SigningFacts facts)
    {
        var tested = _all.Check(facts);
        var (unmet, unknown) = (tested.Unmet, tested.Unknown);
        return new SigningResult(this, unmet, unknown);
    }

    /// <summary>Takes facts and checklist together: the worse of both verdicts.</summary>
    /// <param name="facts">The review of the facts.</param>
    /// <param name="checklist">The review of the checklist.</param>
    /// <returns>The verdict now, in which nothing that is not known is in order.</returns>
    public static SigningVerdict Together(in SigningResult facts, SigningChecklistResult checklist) =>
        facts.Verdict < checklist.Verdict ? facts.Verdict : checklist.Verdict;

    internal SigningVerdict VerdictOf(uint notInOrder) =>
        (notInOrder & _redLinesMask) != 0 ? SigningVerdict.DoNotSign : notInOrder != 0 ? SigningVerdict.SignWithConditions : SigningVerdict.Sign;

    internal ReasonList ReasonsOf(uint unmet, uint unknown) => _all.ReasonsOf(unmet, unknown);

    private static uint Mask(int from, int count)
    {
        uint mask = 0;
        for (var i = from; i < from + count; i++)
            mask |= 1u << i;
        return mask;
    }
}
