using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A decision point: its label, the papers and calculations it asks for, who is heard, and what each outcome requires.</summary>
/// <remarks>Immutable. Source: domain.md §2.1, §2.2, §2.3, §14.3.</remarks>
public sealed class DecisionPointDefinition
{
    private readonly Checklist<DecisionFacts>[] _byOutcome;

    internal DecisionPointDefinition(DecisionPointParts parts)
    {
        Point = parts.Point;
        Label = parts.Label;
        Question = parts.Question;
        Papers = [.. parts.Papers];
        Calculations = [.. parts.Calculations];
        Reviews = [.. parts.Reviews];
        ReviewsInsideGrant = [.. parts.ReviewsInsideGrant];
        DecisionHours = parts.DecisionHours;
        Document = parts.Document;
        Clearances = [.. parts.Clearances];
        Rules = [.. parts.RuleIds];
        Requirements = [.. parts.Requirements];
        ValidDays = parts.ValidDays;
        _byOutcome = [.. EnumIds<DecisionOutcome>.Values.Select(outcome => OutcomeChecklists.For(parts, outcome))];
    }

    private DecisionPointDefinition(
        DecisionPointDefinition other,
        Checklist<DecisionFacts>[] byOutcome,
        IReadOnlyList<ReviewMandate> reviews,
        IReadOnlyList<ReviewMandate> inside,
        int? hours)
    {
        Point = other.Point;
        Label = other.Label;
        Question = other.Question;
        Papers = other.Papers;
        Calculations = other.Calculations;
        Reviews = reviews;
        ReviewsInsideGrant = inside;
        DecisionHours = hours;
        Document = other.Document;
        Clearances = other.Clearances;
        Rules = other.Rules;
        Requirements = other.Requirements;
        ValidDays = other.ValidDays;
        _byOutcome = byOutcome;
    }

    /// <summary>What is decided here.</summary>
    /// <value>One of the five purposes.</value>
    public DecisionPoint Point { get; }

    /// <summary>The code that people use.</summary>
    /// <value>For example ATB; a company may use other ones.</value>
    public string Label { get; }

    /// <summary>The question that is answered here.</summary>
    /// <value>In three languages.</value>
    public Text Question { get; }

    /// <summary>The papers that must be there.</summary>
    /// <value>In the order of the sources.</value>
    public IReadOnlyList<Paper> Papers { get; }

    /// <summary>The calculations that must be there.</summary>
    /// <value>In the order of the four.</value>
    public IReadOnlyList<Calculation> Calculations { get; }

    /// <summary>Who is heard.</summary>
    /// <value>Each role once.</value>
    public IReadOnlyList<ReviewMandate> Reviews { get; }

    /// <summary>Who is heard when the front unit decides inside its standing grant: applicant, reviewer, approver (三点闭环), and nobody else.</summary>
    /// <value>Part of <see cref="Reviews"/>; a veto of any of those still stands. Source: domain.md §3.1 item 13.</value>
    public IReadOnlyList<ReviewMandate> ReviewsInsideGrant { get; }

    /// <summary>How many hours the decision has once its reviews are settled.</summary>
    /// <value>Null for those of <see cref="NodeTerms"/>.</value>
    public int? DecisionHours { get; }

    /// <summary>Which authorization document the decider must hold a grant for.</summary>
    /// <value>The price for a bid, else the signature.</value>
    public AuthorityDocument Document { get; }

    /// <summary>The other documents whose holders must stand behind a case before it is opened.</summary>
    /// <value>Terms, price and credit at the signature, else none; one to which the matrix has no dimension is not asked for.</value>
    public IReadOnlyList<AuthorityDocument> Clearances { get; }

    /// <summary>The hard rules that whatever opens something must meet here.</summary>
    /// <value>Ids of <see cref="DecisionPoints.HardRules"/>.</value>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>What the company asks for beside that.</summary>
    /// <value>Empty unless a company has added something.</value>
    public IReadOnlyList<Requirement<DecisionFacts>> Requirements { get; }

    /// <summary>How long a decision holds unless it says less.</summary>
    /// <value>Days from the decision; 1 or more.</value>
    public int ValidDays { get; }

    /// <summary>What an outcome requires.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The requirements; for an outcome that does not exist, those of a Go.</returns>
    public Checklist<DecisionFacts> Requires(DecisionOutcome outcome) =>
        _byOutcome[(int)outcome < _byOutcome.Length ? (int)outcome : (int)DecisionOutcome.Go];

    /// <summary>Gives the stored form.</summary>
    /// <returns>A copy; <see cref="DecisionPoints.TryCreate"/> makes the same point of it.</returns>
    public DecisionPointData ToData() => new()
    {
        Point = Point,
        Label = Label,
        Question = Question,
        Papers = [.. Papers],
        Calculations = [.. Calculations],
        Reviews = [.. Reviews],
        ReviewsInsideGrant = [.. ReviewsInsideGrant.Select(mandate => mandate.Role)],
        DecisionHours = DecisionHours,
        Document = Document,
        Clearances = [.. Clearances],
        ValidDays = ValidDays,
        Rules = [.. Rules],
        Requirements = [.. Requirements],
    };

    /// <summary>The same point without one requirement: for comparing rule sets, and for showing what a guard is worth.</summary>
    /// <param name="requirement">The id of the requirement.</param>
    /// <returns>A copy.</returns>
    internal DecisionPointDefinition Without(string requirement) =>
        new(this, Array.ConvertAll(_byOutcome, list => list.Without(requirement)), Reviews, ReviewsInsideGrant, DecisionHours);

    internal DecisionPointDefinition With(IReadOnlyList<ReviewMandate> reviews, IReadOnlyList<ReviewMandate> insideGrant, int? decisionHours) =>
        new(this, _byOutcome, [.. reviews], [.. insideGrant], decisionHours);

    /// <summary>Label and purpose.</summary>
    /// <returns>For example <c>ATB (Bid)</c>.</returns>
    public override string ToString() => $"{Label} ({Point})";
}
