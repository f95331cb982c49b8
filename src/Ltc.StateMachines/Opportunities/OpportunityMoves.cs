using static Ltc.OpportunityChecks;
using static Ltc.OpportunityEffects;
using Bid = Ltc.BidRequirements;
using Builder = Ltc.StageMachineBuilder<Ltc.OpportunityStage, Ltc.OpportunityTrigger, Ltc.OpportunityFacts>;
using Frame = Ltc.FrameRequirements;
using GiveUp = Ltc.GiveUpRequirements;
using Initiate = Ltc.InitiateRequirements;
using Sign = Ltc.SignRequirements;

namespace Ltc;

/// <summary>The moves of an opportunity, gate by gate.</summary>
internal static class OpportunityMoves
{
    internal static Builder AddInitiation(this Builder machine) => machine
        .In(OpportunityStage.Identified)
            .Permit(OpportunityTrigger.StartValidation, OpportunityStage.Validating, [Initiate.CustomerNamed, Initiate.OwnerNamed], [AskForGrade])
        .In(OpportunityStage.Validating)
            .Permit(
                OpportunityTrigger.Approve,
                OpportunityStage.Approved,
                [
                    Initiate.Go, Initiate.CustomerNamed, Initiate.OwnerNamed, WayKnown, Initiate.LeadNamed, Initiate.Strategy, Initiate.Assessed,
                    Initiate.CertainEnough, Initiate.PainAndPower, Initiate.Graded, LevelFitsGrade, Initiate.Sponsored, Initiate.Resources, Initiate.Estimated,
                    Initiate.ChainMapped, Team, Compliance, Sanctions, Credit, Initiate.Supply, Initiate.Purchasing, Initiate.Finance,
                ],
                [PublishDecided, Notify, PublishGraded, SetUpProject])
        .In(OpportunityStage.Approved)
            .Permit(
                OpportunityTrigger.StartGuidance,
                OpportunityStage.PreBid,
                [Initiate.Go, BidsOrQuotes, Initiate.Appointed, Initiate.Planned, Team],
                [UpdateRecord])
            .Permit(
                OpportunityTrigger.CallOff,
                OpportunityStage.Negotiating,
                [
                    Initiate.Go, Frame.ByCallOff, Frame.FrameNamed, Frame.InForce, Frame.InRemainder, Frame.AtListPrices, Frame.OnFrameTerms, Initiate.Appointed, Team,
                    Sellable,
                ],
                [ReserveFrame, CallNegotiators])
        .In(OpportunityStage.Approved, OpportunityStage.Negotiating)
            .Permit(OpportunityTrigger.ReferToChange, OpportunityStage.Approved, [Frame.ByCallOff, Frame.FrameNamed, Frame.Outside], [RaiseChange]);

    internal static Builder AddBid(this Builder machine) => machine
        .In(OpportunityStage.PreBid)
            .Permit(OpportunityTrigger.ReceiveTender, OpportunityStage.Bidding, [Bid.ByTender, Bid.TenderIn, Bid.DeadlineKnown, Bid.Guided], [OpenBidPapers])
            .Permit(OpportunityTrigger.ReceiveRequest, OpportunityStage.Bidding, [Bid.ByNegotiation, Bid.NegotiationAgreed, Bid.RequestIn], [OpenBidPapers])
        .In(OpportunityStage.Bidding)
            .Permit(
                OpportunityTrigger.AuthorizeBid,
                OpportunityStage.BidAuthorized,
                [
                    Bid.Go, BidsOrQuotes, Bid.FiveDaysAhead, Bid.Winnable, Reserve, Risks, Bid.Estimated, Bid.CertainEnough, Bid.VisionAndValue, FreshCertainty,
                    Bid.Proposed, Bid.DeliveryReviewed, Bid.PricesAnalysed, Bid.ChainUpdated, Sellable, LevelFitsGrade, LevelFitsTerms, Team, Compliance, Sanctions,
                    Credit, Bid.SupplyHeard, Bid.PurchasingHeard, Bid.FinanceHeard,
                ],
                [PublishDecided, Notify, LockPrice])
        .In(OpportunityStage.BidAuthorized)
            .Permit(
                OpportunityTrigger.Submit,
                OpportunityStage.Submitted,
                [
                    Bid.Go, BidsOrQuotes, Bid.InTime, Bid.Winnable, Reserve, Bid.Estimated, Sellable, LevelFitsGrade, LevelFitsTerms, Compliance, Sanctions, Credit,
                ],
                [RecordSubmission, UpdateRecord])
        .In(OpportunityStage.BidAuthorized, OpportunityStage.Submitted)
            .Permit(OpportunityTrigger.ReviseBid, OpportunityStage.Bidding, [Revised], [UnlockPrice])
        .In(OpportunityStage.Submitted)
            .Permit(OpportunityTrigger.Award, OpportunityStage.Awarded, [ChosenByCustomer], [UpdateRecord])
        .In(OpportunityStage.Awarded)
            .Permit(OpportunityTrigger.Negotiate, OpportunityStage.Negotiating, [Sign.NegotiationPlanned, Team], [CallNegotiators]);

    internal static Builder AddSignature(this Builder machine) => machine
        .In(OpportunityStage.Negotiating)
            .Permit(
                OpportunityTrigger.AuthorizeSign,
                OpportunityStage.SignAuthorized,
                [
                    Sign.Go, BidsOrQuotes, Sign.SubmissionCovered, Sign.AboveFloor, Sign.UnderControl, FreshCertainty, Sign.Configured, Sign.ClausesAgreed, Sellable,
                    Sign.Dated, Sign.LateInterest, Sign.Lawful, Sign.ConcessionsLogged, Sign.Estimated, Sign.ChecklistComplete, Sign.ChecklistClean,
                    Sign.Deliverable, Sign.Collectable, Sign.PaymentTerms, Reserve, Risks, LevelFitsGrade, LevelFitsTerms, Compliance, Sanctions, Credit,
                ],
                [PublishDecided, Notify, FreezeText])
            .Permit(
                OpportunityTrigger.AuthorizeCallOff,
                OpportunityStage.SignAuthorized,
                [
                    Sign.Go, Initiate.Go, Frame.ByCallOff, Frame.FrameNamed, Frame.InForce, Frame.InRemainder, Frame.AtListPrices, Frame.OnFrameTerms,
                    Sign.Configured, Sign.ClausesAgreed, Sellable, Sign.Dated, Sign.LateInterest, Sign.Lawful, Sign.ConcessionsLogged, Sign.Estimated,
                    Sign.ChecklistComplete, Sign.ChecklistClean, Sign.Deliverable, Sign.Collectable, Sign.PaymentTerms, Reserve, Risks, LevelFitsGrade, Compliance,
                    Sanctions, Credit,
                ],
                [PublishDecided, Notify, FreezeText])
        .In(OpportunityStage.SignAuthorized)
            .Permit(
                OpportunityTrigger.Sign,
                OpportunityStage.Signed,
                [
                    Sign.Go, BidsOrQuotes, Sign.SubmissionCovered, Sign.SignatoryNamed, Sign.SignatoryMay, Sign.CustomerSignatoryMay, Sign.Deliverable, Reserve,
                    LevelFitsGrade, LevelFitsTerms, Compliance, Sanctions, Credit,
                ],
                [CreateContract, CallHandover, UpdateRecord])
            .Permit(
                OpportunityTrigger.SignCallOff,
                OpportunityStage.Signed,
                [
                    Sign.Go, Frame.ByCallOff, Frame.FrameNamed, Frame.InForce, Frame.InRemainder, Frame.AtListPrices, Frame.OnFrameTerms, Sign.SignatoryNamed,
                    Sign.SignatoryMay, Sign.CustomerSignatoryMay, Sign.Deliverable, Reserve, LevelFitsGrade, Compliance, Sanctions, Credit,
                ],
                [CreateContract, CallHandover, UpdateRecord])
            .Permit(OpportunityTrigger.ReviseTerms, OpportunityStage.Negotiating, [Revised], [ReleaseText]);

    internal static Builder AddLosses(this Builder machine) => machine
        .In(OpportunityStage.PreBid, OpportunityStage.Bidding, OpportunityStage.BidAuthorized)
            .Permit(
                OpportunityTrigger.DeclineBid, OpportunityStage.Abandoned, [GiveUp.NoBid, GiveUp.ReasonGiven], [PublishDecided, Notify, TellCustomerNoBid, ReleaseTeam])
        .In(OpportunityStage.OnHold)
            .Permit(OpportunityTrigger.Abandon, OpportunityStage.Abandoned, [GiveUp.NoGo, GiveUp.ReasonGiven], [PublishDecided, Notify, ReleaseTeam])
        .InEachOpen()
            .Permit(OpportunityTrigger.Abandon, OpportunityStage.Abandoned, [GiveUp.NoGo, GiveUp.ReasonGiven], [PublishDecided, Notify, ReleaseTeam])
        .In(
            OpportunityStage.Identified, OpportunityStage.Validating, OpportunityStage.Approved, OpportunityStage.PreBid, OpportunityStage.Bidding,
            OpportunityStage.BidAuthorized)
            .Permit(
                OpportunityTrigger.Lose, OpportunityStage.Lost, [GiveUp.DecidedAgainst, GiveUp.LossReasonGiven, GiveUp.LossOnRecord], [ReleaseTeam, StoreLessons])
        .In(OpportunityStage.Submitted, OpportunityStage.Awarded, OpportunityStage.Negotiating, OpportunityStage.SignAuthorized)
            .Permit(
                OpportunityTrigger.Lose,
                OpportunityStage.Lost,
                [GiveUp.DecidedAgainst, GiveUp.LossReasonGiven, GiveUp.LossOnRecord, GiveUp.Reviewed],
                [ReleaseTeam, StoreLessons])
        .In(OpportunityStage.OnHold)
            .Permit(
                OpportunityTrigger.Lose,
                OpportunityStage.Lost,
                [GiveUp.DecidedAgainst, GiveUp.LossReasonGiven, GiveUp.LossOnRecord, GiveUp.ReviewedIfBid],
                [ReleaseTeam, StoreLessons]);

    internal static Builder AddHolds(this Builder machine) => machine
        .InEachOpen()
            .Permit(
                OpportunityTrigger.Hold, OpportunityStage.OnHold, [GiveUp.HoldReasonGiven, GiveUp.ConditionSet, GiveUp.ReviewDated], [RecordHold, ProposeNoGo])
        .In(OpportunityStage.OnHold)
            .Permit(
                OpportunityTrigger.KeepOnHold,
                OpportunityStage.OnHold,
                [GiveUp.HoldDecided, GiveUp.HoldReasonGiven, GiveUp.ConditionSet, GiveUp.ReviewDated],
                [PublishDecided, Notify, ProposeNoGo])
            .Permit(
                OpportunityTrigger.ResumeValidation,
                OpportunityStage.Validating,
                [GiveUp.HeldInValidation, GiveUp.ConditionMet, GiveUp.WithinLimit, Initiate.CustomerNamed, Initiate.OwnerNamed],
                [UpdateRecord])
            .Permit(
                OpportunityTrigger.ResumeProject,
                OpportunityStage.Approved,
                [GiveUp.HeldInProject, GiveUp.ConditionMet, GiveUp.WithinLimit, Initiate.Go],
                [UpdateRecord])
            .Permit(
                OpportunityTrigger.ResumeBidding,
                OpportunityStage.Bidding,
                [GiveUp.HeldInBidding, GiveUp.ConditionMet, GiveUp.WithinLimit, Initiate.Go, BidsOrQuotes],
                [UpdateRecord])
            .Permit(
                OpportunityTrigger.ResumeSubmitted,
                OpportunityStage.Submitted,
                [GiveUp.HeldInSubmitted, GiveUp.ConditionMet, GiveUp.WithinLimit, Sign.SubmissionInsideBid],
                [UpdateRecord])
            .Permit(
                OpportunityTrigger.ResumeNegotiating,
                OpportunityStage.Negotiating,
                [GiveUp.HeldInNegotiating, GiveUp.ConditionMet, GiveUp.WithinLimit, BidsOrQuotes, Sign.SubmissionCovered],
                [UpdateRecord])
            .Permit(
                OpportunityTrigger.ResumeCallOff,
                OpportunityStage.Negotiating,
                [
                    GiveUp.HeldInNegotiating, GiveUp.ConditionMet, GiveUp.WithinLimit, Initiate.Go, Frame.ByCallOff, Frame.FrameNamed, Frame.InForce,
                    Frame.InRemainder, Frame.AtListPrices, Frame.OnFrameTerms,
                ],
                [UpdateRecord]);
}
