using System.Collections.Generic;

namespace Ltc;

/// <summary>A decision point, as it is stored: for JSON, forms and C# 7.3.</summary>
/// <remarks>Mutable at the edge; <see cref="DecisionPoints.TryCreate"/> checks it and makes the immutable definition. Source: domain.md §2.1, §2.2, §14.3.</remarks>
public sealed class DecisionPointData
{
    /// <summary>What is decided here.</summary>
    /// <value>One of the five purposes.</value>
    public DecisionPoint Point { get; set; }

    /// <summary>The code that people use.</summary>
    /// <value>For example ATB; no two points have the same.</value>
    public string? Label { get; set; }

    /// <summary>The question that is answered here.</summary>
    /// <value>In three languages.</value>
    public Text Question { get; set; }

    /// <summary>The papers that must be there.</summary>
    /// <value>Each once; none asks for no paper.</value>
    public IList<Paper> Papers { get; set; } = new List<Paper>();

    /// <summary>The calculations that must be there.</summary>
    /// <value>Each once.</value>
    public IList<Calculation> Calculations { get; set; } = new List<Calculation>();

    /// <summary>Who is heard.</summary>
    /// <value>Each role once.</value>
    public IList<ReviewMandate> Reviews { get; set; } = new List<ReviewMandate>();

    /// <summary>Who of them is heard when the front unit decides inside its standing grant.</summary>
    /// <value>Roles of <see cref="Reviews"/>, each once.</value>
    public IList<LtcRole> ReviewsInsideGrant { get; set; } = new List<LtcRole>();

    /// <summary>How many hours the decision has once its reviews are settled.</summary>
    /// <value>At least 1; null for those of <see cref="NodeTerms"/>.</value>
    public int? DecisionHours { get; set; }

    /// <summary>Which authorization document the decider must hold a grant for.</summary>
    /// <value>The signature unless said otherwise.</value>
    public AuthorityDocument Document { get; set; } = AuthorityDocument.Signing;

    /// <summary>The other documents whose holders must stand behind a case before it is opened.</summary>
    /// <value>Among terms, price and credit, each once, and not the one of the decider.</value>
    public IList<AuthorityDocument> Clearances { get; set; } = new List<AuthorityDocument>();

    /// <summary>How long a decision holds unless it says less.</summary>
    /// <value>Days from the decision; at least 1.</value>
    public int ValidDays { get; set; }

    /// <summary>The hard rules that whatever opens something must meet here.</summary>
    /// <value>Ids of <see cref="DecisionPoints.HardRules"/>, each once; their numbers are those of <see cref="DecisionLimits"/>.</value>
    public IList<string> Rules { get; set; } = new List<string>();

    /// <summary>What a company asks for beside that.</summary>
    /// <value>Over the facts of a decision; no id is that of a requirement that is there already.</value>
    public IList<Requirement<DecisionFacts>> Requirements { get; set; } = new List<Requirement<DecisionFacts>>();
}
