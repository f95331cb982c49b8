namespace Ltc;

/// <summary>The fields behind the properties, at which the facts of the vocabulary point.</summary>
public partial record struct DisputeFacts
{
    internal string? _receivableId;
    internal DisputeCategory? _category;
    internal decimal? _disputedAmount;
    internal decimal? _outstanding;
    internal CalendarDate? _raisedOn;
    internal string? _owner;
    internal string? _proposer;
    internal string? _authorizer;
    internal bool? _proposalSent;
    internal bool? _customerAgrees;
    internal decimal? _reduction;
    internal DisputeHolder? _heldBy;
    internal bool? _settlementSigned;
    internal bool? _rulingFinal;
    internal bool? _receivableAdjusted;
    internal bool? _causeRecorded;
}
