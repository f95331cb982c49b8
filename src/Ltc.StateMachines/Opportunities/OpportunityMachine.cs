namespace Ltc;

/// <summary>The machine of an opportunity: from a converted lead to a signed contract, through the decisions ATI, ATB and ATC.</summary>
/// <remarks>
/// Source: domain.md §1.2 MO, §1.4, §2.2–2.5, §7.3, §14.3–14.4; seeds 000, 002 and 004. The sources leave open, and this machine decides:
/// <list type="bullet">
/// <item>A stage "authorized" is entered with its decision; submitting and signing then ask again whether it covers what is really submitted or signed, at that time.</item>
/// <item>Three ways. A tender and a direct negotiation differ in what opens the proposal (triggers <c>receiveTender</c> and <c>receiveRequest</c>) and in the bid deadline, which only a
/// tender has; a quotation then needs the same bid decision. A call-off is initiated like every opportunity, but goes straight to the negotiation, because the frame contract was
/// decided when it was signed; it stays inside the frame's time, remainder, prices and terms up to the signature (triggers <c>authorizeCallOff</c> and <c>signCallOff</c>), and still
/// needs ATC. What PPVVC and the bid's floor ask for is settled by the frame.</item>
/// <item>What is outside the frame is no call-off: <c>callOff</c> and the signature refuse, and <c>referToChange</c> raises a change of the frame contract as an effect. The opportunity is
/// then back in the approved project, where it takes another way, comes back inside the frame, or is given up.</item>
/// <item>Who declares another way in the negotiation would evade ATB: so ATC and the signature of a tender or a direct negotiation ask for the bid decision that covered the submission.</item>
/// <item>"Decided 5 days before the deadline" is asked when the decision is entered: what is entered in time was decided in time.</item>
/// <item>Revising a submitted or authorized proposal, or an approved text, is free, but the next authorization asks for a decision on the new text.</item>
/// <item>Losing is the customer's choice and needs no decision of ours, but its reason and record, and from the submission on a failure review. Giving up is our choice and needs a verified No-Go.</item>
/// <item>A machine has no memory, so the stage of the hold is the fact <c>held-in</c>, and there is one way back for each group of stages: to the latest stage of the group that stands on no
/// authorization that time may have worn out. The claim opens nothing by itself: each way back asks again for what its stage stands on. Validation asks for customer
/// and project director; the project, the bidding and a call-off's negotiation for ATI; what is behind a submission for ATB.</item>
/// <item>Back into the submitted stage, ATB must have covered the whole proposal, amount, margin, concession, terms and level included, at <c>submitted-at</c>, which is never later than
/// <c>at</c>. Behind the submission these may be negotiated: then ATC limits them, and of ATB the text, its time and the floor of the margin stay.</item>
/// <item>The floor of the margin is the one in the envelope of ATB, not a fact of its own. Below it, the sign decision is taken one level up.</item>
/// <item>A hold lasts at most 90 days. Past that, only a verified Hold keeps it or lets it resume; else it can be given up or lost.</item>
/// <item>"One level up" is the fact <c>level-raised</c> about the required level, at which the decision must then have been taken.</item>
/// <item>Margins by which PPVVC bends (B or C one level up, stronghold) are of domain.md §7.3. All numbers are defaults of domain.md; a company sets its own.</item>
/// </list>
/// </remarks>
public static class OpportunityMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts> Define() => StageMachine
        .Define<OpportunityStage, OpportunityTrigger, OpportunityFacts>("opportunity", new("Opportunity", "机会点", "機會點"), OpportunityFact.All)
        .AddStages()
        .AddTriggers()
        .AddInitiation()
        .AddBid()
        .AddSignature()
        .AddLosses()
        .AddHolds()
        .Build();
}
