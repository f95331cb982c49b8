using System;

namespace Ltc;

/// <summary>What is known about a customer of the pool. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct CustomerPoolFacts
{
    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Which customer it is.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Customer { get; set; }

    /// <summary>Whether the record is complete enough for somebody else to work with it.</summary>
    /// <value>Null is not known.</value>
    public bool? RecordComplete { get; set; }

    /// <summary>Whether the company assigns this customer itself, so that nobody can claim it.</summary>
    /// <value>Null is not known.</value>
    public bool? Reserved { get; set; }

    /// <summary>Who wants to claim the customer.</summary>
    /// <value>A person; null or empty is not known.</value>
    public string? Claimant { get; set; }

    /// <summary>Whether industry and region belong to the claimant.</summary>
    /// <value>Null is not known.</value>
    public bool? WithinTerritory { get; set; }

    /// <summary>How many customers the claimant holds, claimed or protected.</summary>
    /// <value>A whole number from 0 up; null is not known.</value>
    public decimal? HeldByClaimant { get; set; }

    /// <summary>Whether somebody has returned this customer before.</summary>
    /// <value>Null is not known.</value>
    public bool? ReturnedBefore { get; set; }

    /// <summary>Who returned the customer last, or lost it by doing nothing.</summary>
    /// <value>A person; null or empty is not known.</value>
    public string? LastReturner { get; set; }

    /// <summary>When the customer was returned last.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastReturnedOn { get; set; }

    /// <summary>Who asks for the move.</summary>
    /// <value>A person; null or empty is not known.</value>
    public string? Actor { get; set; }

    /// <summary>Who holds the customer.</summary>
    /// <value>A person; null or empty is not known.</value>
    public string? Owner { get; set; }

    /// <summary>Whether the owner has an open lead, opportunity or contract with the customer.</summary>
    /// <value>Null is not known.</value>
    public bool? DealOpen { get; set; }

    /// <summary>The last activity of the owner with the customer, or the day of the claim where there was none.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastActivityOn { get; set; }

    /// <summary>Why the customer is returned.</summary>
    /// <value>A reason code; null or empty is not known.</value>
    public string? ReturnReason { get; set; }

    /// <summary>Whether a note says what the next owner has to know.</summary>
    /// <value>Null is not known.</value>
    public bool? HandoverNote { get; set; }

    /// <summary>Whether somebody has confirmed that another record is the same customer.</summary>
    /// <value>Null is not known.</value>
    public bool? SameCustomer { get; set; }

    /// <summary>The record that stays.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Survivor { get; set; }

    /// <summary>Whether the owner of the record that stays agrees, or it has none.</summary>
    /// <value>Null is not known.</value>
    public bool? SurvivorOwnerAgrees { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
