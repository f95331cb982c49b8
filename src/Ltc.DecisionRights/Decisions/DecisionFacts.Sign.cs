using System;

namespace Ltc;

/// <content>What the signing decision looks at.</content>
public partial record struct DecisionFacts
{
    /// <summary>When the first step confirmed configuration and price.</summary>
    /// <value>Null while it has not.</value>
    public DateTimeOffset? ConfigurationConfirmedAt { get; set; }

    /// <summary>When the second step approved the clauses.</summary>
    /// <value>Null while it has not.</value>
    public DateTimeOffset? ClausesApprovedAt { get; set; }

    /// <summary>Whether every product sold is on the authorised list.</summary>
    /// <value>Null is not known.</value>
    public bool? ProductsSellable { get; set; }

    /// <summary>Whether the contract has a start, an end and interest for late payment.</summary>
    /// <value>Null is not known.</value>
    public bool? DatesAndInterestStated { get; set; }

    /// <summary>Whether the contract is lawful.</summary>
    /// <value>Null is not known.</value>
    public bool? ContractLawful { get; set; }

    /// <summary>The red-line terms in the text, by their ids.</summary>
    /// <value>Ids of the host; null is not known, the empty set is none.</value>
    public string[]? RedLines { get; set; }

    /// <summary>The hash of the text that is decided on.</summary>
    /// <value>Null when there is none yet.</value>
    public string? TextHash { get; set; }
}
