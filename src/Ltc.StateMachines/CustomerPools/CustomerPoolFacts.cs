using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a customer of the pool. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct CustomerPoolFacts
{
    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Which customer it is.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Customer { readonly get => _customer; set => _customer = value; }

    /// <summary>Whether the record is complete enough for somebody else to work with it.</summary>
    /// <value>Null is not known.</value>
    public bool? RecordComplete { readonly get => _recordComplete; set => _recordComplete = value; }

    /// <summary>Whether the company assigns this customer itself, so that nobody can claim it.</summary>
    /// <value>Null is not known.</value>
    public bool? Reserved { readonly get => _reserved; set => _reserved = value; }

    /// <summary>Who wants to claim the customer.</summary>
    /// <value>A person; null or empty is not known.</value>
    public string? Claimant { readonly get => _claimant; set => _claimant = value; }

    /// <summary>Whether industry and region belong to the claimant.</summary>
    /// <value>Null is not known.</value>
    public bool? WithinTerritory { readonly get => _withinTerritory; set => _withinTerritory = value; }

    /// <summary>How many customers the claimant holds, claimed or protected.</summary>
    /// <value>A whole number from 0 up; null is not known.</value>
    public decimal? HeldByClaimant { readonly get => _heldByClaimant; set => _heldByClaimant = value; }

    /// <summary>Whether somebody has returned this customer before.</summary>
    /// <value>Null is not known.</value>
    public bool? ReturnedBefore { readonly get => _returnedBefore; set => _returnedBefore = value; }

    /// <summary>Who returned the customer last, or lost it by doing nothing.</summary>
    /// <value>A person; null or empty is not known.</value>
    public string? LastReturner { readonly get => _lastReturner; set => _lastReturner = value; }

    /// <summary>When the customer was returned last.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastReturnedOn { readonly get => _lastReturnedOn; set => _lastReturnedOn = value; }

    /// <summary>Who asks for the move.</summary>
    /// <value>A person; null or empty is not known.</value>
    public string? Actor { readonly get => _actor; set => _actor = value; }

    /// <summary>Who holds the customer.</summary>
    /// <value>A person; null or empty is not known.</value>
    public string? Owner { readonly get => _owner; set => _owner = value; }

    /// <summary>Whether the owner has an open lead, opportunity or contract with the customer.</summary>
    /// <value>Null is not known.</value>
    public bool? DealOpen { readonly get => _dealOpen; set => _dealOpen = value; }

    /// <summary>The last activity of the owner with the customer, or the day of the claim where there was none.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastActivityOn { readonly get => _lastActivityOn; set => _lastActivityOn = value; }

    /// <summary>Why the customer is returned.</summary>
    /// <value>A reason code; null or empty is not known.</value>
    public string? ReturnReason { readonly get => _returnReason; set => _returnReason = value; }

    /// <summary>Whether a note says what the next owner has to know.</summary>
    /// <value>Null is not known.</value>
    public bool? HandoverNote { readonly get => _handoverNote; set => _handoverNote = value; }

    /// <summary>Whether somebody has confirmed that another record is the same customer.</summary>
    /// <value>Null is not known.</value>
    public bool? SameCustomer { readonly get => _sameCustomer; set => _sameCustomer = value; }

    /// <summary>The record that stays.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Survivor { readonly get => _survivor; set => _survivor = value; }

    /// <summary>Whether the owner of the record that stays agrees, or it has none.</summary>
    /// <value>Null is not known.</value>
    public bool? SurvivorOwnerAgrees { readonly get => _survivorOwnerAgrees; set => _survivorOwnerAgrees = value; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
