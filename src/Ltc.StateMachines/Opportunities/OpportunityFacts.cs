using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about an opportunity. A property that is null is not known, which is never the same as no or zero.</summary>
/// <remarks>Amount, margin, concession and terms are those of what is about to happen: the proposal before it is submitted, the contract before it is signed.</remarks>
[StructLayout(LayoutKind.Auto)]
public partial record struct OpportunityFacts
{
    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Which opportunity it is, as its decisions name it.</summary>
    /// <value>Null or empty is not known.</value>
    public string? OpportunityId { readonly get => _opportunityId; set => _opportunityId = value; }

    /// <summary>On which way it goes to a contract.</summary>
    /// <value>Null is not known.</value>
    public ContractWay? Way { readonly get => _way; set => _way = value; }

    /// <summary>The lead that it came from.</summary>
    /// <value>Null or empty is not known.</value>
    public string? LeadReference { readonly get => _leadReference; set => _leadReference = value; }

    /// <summary>Who the customer is.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Customer { readonly get => _customer; set => _customer = value; }

    /// <summary>Who runs it: the project director (项目负责人).</summary>
    /// <value>Null or empty is not known.</value>
    public string? OpportunityOwner { readonly get => _opportunityOwner; set => _opportunityOwner = value; }

    /// <summary>The grade of the project.</summary>
    /// <value>Null is not known.</value>
    public ProjectGrade? Grade { readonly get => _grade; set => _grade = value; }

    /// <summary>The level that its decisions need.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? RequiredLevel { readonly get => _requiredLevel; set => _requiredLevel = value; }

    /// <summary>Whether the required level is one above what grade, amount and terms ask for; the company level always counts as raised.</summary>
    /// <value>Null is not known.</value>
    public bool? LevelRaised { readonly get => _levelRaised; set => _levelRaised = value; }

    /// <summary>The amount that is about to be offered or signed.</summary>
    /// <value>In whole units of its currency; null is not known.</value>
    public decimal? Amount { readonly get => _amount; set => _amount = value; }

    /// <summary>The currency of the amount.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Currency { readonly get => _currency; set => _currency = value; }

    /// <summary>The gross margin of the estimate that belongs to the amount.</summary>
    /// <value>A fraction, 0.12 for 12 %; null is not known.</value>
    public decimal? Margin { readonly get => _margin; set => _margin = value; }

    /// <summary>How far the price is below the approved one.</summary>
    /// <value>A fraction, 0.12 for 12 %; null is not known.</value>
    public decimal? Concession { readonly get => _concession; set => _concession = value; }

    /// <summary>How far the terms depart from the standard text, for a call-off from its frame contract.</summary>
    /// <value>Null is not known.</value>
    public TermsDeviation? Terms { readonly get => _terms; set => _terms = value; }

    /// <summary>Who answers for the customer (AR).</summary>
    /// <value>Null or empty is not known.</value>
    public string? AccountResponsible { readonly get => _accountResponsible; set => _accountResponsible = value; }

    /// <summary>Who answers for the solution (SR).</summary>
    /// <value>Null or empty is not known.</value>
    public string? SolutionResponsible { readonly get => _solutionResponsible; set => _solutionResponsible = value; }

    /// <summary>Who answers for the fulfilment (FR).</summary>
    /// <value>Null or empty is not known.</value>
    public string? FulfilmentResponsible { readonly get => _fulfilmentResponsible; set => _fulfilmentResponsible = value; }

    /// <summary>The senior person who sponsors the project.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Sponsor { readonly get => _sponsor; set => _sponsor = value; }

    /// <summary>Why the bid or the contract text is taken back to work.</summary>
    /// <value>Null or empty is not known.</value>
    public string? RevisionReason { readonly get => _revisionReason; set => _revisionReason = value; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
