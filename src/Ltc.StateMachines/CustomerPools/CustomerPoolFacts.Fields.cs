namespace Ltc;

/// <summary>The fields behind the properties, at which the facts of the vocabulary point.</summary>
public partial record struct CustomerPoolFacts
{
    internal string? _customer;
    internal bool? _recordComplete;
    internal bool? _reserved;
    internal string? _claimant;
    internal bool? _withinTerritory;
    internal decimal? _heldByClaimant;
    internal bool? _returnedBefore;
    internal string? _lastReturner;
    internal CalendarDate? _lastReturnedOn;
    internal string? _actor;
    internal string? _owner;
    internal bool? _dealOpen;
    internal CalendarDate? _lastActivityOn;
    internal string? _returnReason;
    internal bool? _handoverNote;
    internal bool? _sameCustomer;
    internal string? _survivor;
    internal bool? _survivorOwnerAgrees;
}
