using static Ltc.LeadEffects;
using static Ltc.LeadRequirements;

namespace Ltc;

/// <summary>The machine of a lead: recorded, validated by somebody else, then converted, nurtured or closed.</summary>
/// <remarks>
/// Source: domain.md §1.2 ML and §1.4; seed 004. Decided here: the stage in brackets of §1.4, Validated, is a stage of its own, in which the lead meeting decides;
/// a dormant lead wakes up only when the customer has done something; a duplicate may be closed;
/// closed is an end given up by us, and the lead meeting is who gives it up, because no decision point of the five is about a lead.
/// </remarks>
public static class LeadMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<LeadStage, LeadTrigger, LeadFacts> Define() => StageMachine
        .Define<LeadStage, LeadTrigger, LeadFacts>("lead", new("Lead", "线索", "線索"), LeadFact.All)
        .Stage(LeadStage.Registered, new("Registered", "已登记", "已登記"), funnel: FunnelStage.Lead)
        .Stage(LeadStage.UnderValidation, new("Under validation", "验证中", "驗證中"), funnel: FunnelStage.Lead)
        .Stage(LeadStage.Validated, new("Validated", "已验证", "已驗證"), funnel: FunnelStage.Lead)
        .Stage(LeadStage.Nurturing, new("Nurturing", "培育中", "培育中"), funnel: FunnelStage.Lead)
        .Stage(LeadStage.Dormant, new("Dormant", "休眠", "休眠"), StageKind.OnHold, FunnelStage.Lead)
        .Stage(LeadStage.Converted, new("Converted", "已转化", "已轉化"), StageKind.Won)
        .Stage(LeadStage.Closed, new("Closed", "已关闭", "已關閉"), StageKind.Abandoned)
        .Trigger(LeadTrigger.StartValidation, new("Start validation", "启动验证", "啟動驗證"))
        .Trigger(LeadTrigger.Validate, new("Validate", "完成验证", "完成驗證"))
        .Trigger(LeadTrigger.Nurture, new("Nurture", "培育", "培育"))
        .Trigger(LeadTrigger.Convert, new("Convert", "转化", "轉化"))
        .Trigger(LeadTrigger.FallDormant, new("Fall dormant", "转入休眠", "轉入休眠"))
        .Trigger(LeadTrigger.WakeUp, new("Wake up", "唤醒", "喚醒"))
        .Trigger(LeadTrigger.Close, new("Close", "关闭", "關閉"))
        .In(LeadStage.Registered)
            .Permit(LeadTrigger.StartValidation, LeadStage.UnderValidation, [MandatoryFields, NoDuplicate], [AssignValidator])
        .In(LeadStage.UnderValidation)
            .Permit(LeadTrigger.Validate, LeadStage.Validated, [IndependentValidator, QuestionsAnswered], [PublishValidated])
        .In(LeadStage.Validated)
            .Permit(LeadTrigger.Nurture, LeadStage.Nurturing, [PassesQuestionOne, NotReadyYet, OwnerNamed], [AssignOwner])
        .In(LeadStage.Validated, LeadStage.Nurturing)
            .Permit(
                LeadTrigger.Convert,
                LeadStage.Converted,
                [PassesQuestionOne, Near, Winnable, EnoughPoints, ConversionTestPassed, IndependentValidator, OwnerNamed],
                [OpenOpportunity, PublishConverted])
        .In(LeadStage.Nurturing)
            .Permit(LeadTrigger.FallDormant, LeadStage.Dormant, [NoActivity])
        .In(LeadStage.Dormant)
            .Permit(LeadTrigger.WakeUp, LeadStage.Nurturing, [RecentActivity, OwnerNamed, Planned], [AssignOwner])
            .Permit(LeadTrigger.Close, LeadStage.Closed, [GroundToClose, ReasonGiven], [PublishClosed])
        .InEachOpen()
            .Permit(LeadTrigger.Close, LeadStage.Closed, [GroundToClose, ReasonGiven], [PublishClosed])
        .Build();
}
