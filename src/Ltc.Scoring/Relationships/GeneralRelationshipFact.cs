namespace Ltc;

/// <summary>The vocabulary of the facts: how one department of the customer stands to us.</summary>
public static class GeneralRelationshipFact
{
    /// <summary>How far the department stood by us in the key events of the year.</summary>
    public static readonly ChoiceFact<GeneralRelationshipFacts, EventSupport> KeyEventSupport = Fact.Choice<GeneralRelationshipFacts, EventSupport>(
        "key-event-support",
        (in facts) => facts.KeyEventSupport,
        (in facts, value) => facts with { KeyEventSupport = value },
        new("support in key events", "关键事件支持度", "關鍵事件支持度"));

    /// <summary>How smoothly information reaches us from the department.</summary>
    public static readonly NumberFact<GeneralRelationshipFacts> ChannelSmoothness = Fact.Number<GeneralRelationshipFacts>(
        "channel-smoothness",
        (in facts) => facts.ChannelSmoothness,
        (in facts, value) => facts with { ChannelSmoothness = value },
        new("smoothness of the information channel", "信息渠道畅通度", "資訊管道暢通度"),
        unit: "points",
        range: "[0,100]");

    /// <summary>Whether a major issue spread through the department during the year.</summary>
    public static readonly FlagFact<GeneralRelationshipFacts> MajorIssueSpread = Fact.Flag<GeneralRelationshipFacts>(
        "major-issue-spread",
        (in facts) => facts.MajorIssueSpread,
        (in facts, value) => facts with { MajorIssueSpread = value },
        new("a major issue has spread", "发生重大问题扩散", "發生重大問題擴散"));

    /// <summary>How much of the planned contact with the department took place.</summary>
    public static readonly NumberFact<GeneralRelationshipFacts> ActivityDone = Fact.Number<GeneralRelationshipFacts>(
        "activity-done",
        (in facts) => facts.ActivityDone,
        (in facts, value) => facts with { ActivityDone = value },
        new("planned contact that took place", "例行动作完成率", "例行動作完成率"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<GeneralRelationshipFacts> All = new(
        "general-relationship",
        KeyEventSupport, ChannelSmoothness, MajorIssueSpread, ActivityDone);
}
