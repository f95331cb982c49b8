namespace Ltc;

/// <summary>The vocabulary of the facts of a decision request.</summary>
public static class DecisionRequestFact
{
    /// <summary>What is to be decided on: an opportunity, a contract change or a contract, by the decision point.</summary>
    public static readonly TextFact<DecisionRequestFacts> SubjectId = Fact.Words<DecisionRequestFacts>(
        "subject-id",
        (in facts) => ref facts._subjectId,
        (in facts, value) => facts with { SubjectId = value },
        new("subject", "决策对象", "決策對象"));

    /// <summary>Which decision point it is for.</summary>
    public static readonly ChoiceFact<DecisionRequestFacts, DecisionPoint> Point = Fact.Choice<DecisionRequestFacts, DecisionPoint>(
        "point",
        (in facts) => ref facts._point,
        (in facts, value) => facts with { Point = value },
        new("decision point", "决策点", "決策點"));

    /// <summary>The version of the papers.</summary>
    public static readonly NumberFact<DecisionRequestFacts> Version = Fact.Number<DecisionRequestFacts>(
        "version",
        (in facts) => ref facts._version,
        (in facts, value) => facts with { Version = value },
        new("version", "版本", "版本"),
        range: "[1,)");

    /// <summary>The version that was last sent back, by a redirect or a veto.</summary>
    public static readonly NumberFact<DecisionRequestFacts> DecidedVersion = Fact.Number<DecisionRequestFacts>(
        "decided-version",
        (in facts) => ref facts._decidedVersion,
        (in facts, value) => facts with { DecidedVersion = value },
        new("last version sent back", "上次被打回的版本", "上次被打回的版本"),
        range: "[0,)");

    /// <summary>Whether every paper of the decision point is there.</summary>
    public static readonly FlagFact<DecisionRequestFacts> PapersComplete = Fact.Flag<DecisionRequestFacts>(
        "papers-complete",
        (in facts) => ref facts._papersComplete,
        (in facts, value) => facts with { PapersComplete = value },
        new("papers complete", "决策材料齐全", "決策材料齊全"));

    /// <summary>Whether the calculation of the decision point is there: estimate, budget, accounting or final account.</summary>
    public static readonly FlagFact<DecisionRequestFacts> CalculationPresent = Fact.Flag<DecisionRequestFacts>(
        "calculation-present",
        (in facts) => ref facts._calculationPresent,
        (in facts, value) => facts with { CalculationPresent = value },
        new("required calculation present", "所需的四算已完成", "所需的四算已完成"));

    /// <summary>Who recommends.</summary>
    public static readonly TextFact<DecisionRequestFacts> Recommender = Fact.Words<DecisionRequestFacts>(
        "recommender",
        (in facts) => ref facts._recommender,
        (in facts, value) => facts with { Recommender = value },
        new("recommender", "建议人", "建議人"));

    /// <summary>Who reviewed last.</summary>
    public static readonly TextFact<DecisionRequestFacts> Reviewer = Fact.Words<DecisionRequestFacts>(
        "reviewer",
        (in facts) => ref facts._reviewer,
        (in facts, value) => facts with { Reviewer = value },
        new("last reviewer", "最后评审人", "最後評審人"));

    /// <summary>Who decides.</summary>
    public static readonly TextFact<DecisionRequestFacts> Decider = Fact.Words<DecisionRequestFacts>(
        "decider",
        (in facts) => ref facts._decider,
        (in facts, value) => facts with { Decider = value },
        new("decider", "决策人", "決策人"));

    /// <summary>The level that has to decide.</summary>
    public static readonly ChoiceFact<DecisionRequestFacts, OrgLevel> RequiredLevel = Fact.Choice<DecisionRequestFacts, OrgLevel>(
        "required-level",
        (in facts) => ref facts._requiredLevel,
        (in facts, value) => facts with { RequiredLevel = value },
        new("level that must decide", "应决策层级", "應決策層級"));

    /// <summary>Whether every reviewer has given an opinion.</summary>
    public static readonly FlagFact<DecisionRequestFacts> OpinionsIn = Fact.Flag<DecisionRequestFacts>(
        "opinions-in",
        (in facts) => ref facts._opinionsIn,
        (in facts, value) => facts with { OpinionsIn = value },
        new("opinions in", "评审意见齐全", "評審意見齊全"));

    /// <summary>Whether every reviewer who may veto has given an opinion.</summary>
    public static readonly FlagFact<DecisionRequestFacts> VetoHoldersHeard = Fact.Flag<DecisionRequestFacts>(
        "veto-holders-heard",
        (in facts) => ref facts._vetoHoldersHeard,
        (in facts, value) => facts with { VetoHoldersHeard = value },
        new("reviewers with a veto heard", "有否决权的评审人均已表态", "有否決權的評審人均已表態"));

    /// <summary>Whether a reviewer has raised a veto.</summary>
    public static readonly FlagFact<DecisionRequestFacts> VetoRaised = Fact.Flag<DecisionRequestFacts>(
        "veto-raised",
        (in facts) => ref facts._vetoRaised,
        (in facts, value) => facts with { VetoRaised = value },
        new("veto raised", "存在否决意见", "存在否決意見"));

    /// <summary>Whether the company takes the vetoed point as a known deviation.</summary>
    public static readonly FlagFact<DecisionRequestFacts> KnownDeviation = Fact.Flag<DecisionRequestFacts>(
        "known-deviation",
        (in facts) => ref facts._knownDeviation,
        (in facts, value) => facts with { KnownDeviation = value },
        new("known deviation", "已知偏离", "已知偏離"));

    /// <summary>The last day for the opinions.</summary>
    public static readonly DateFact<DecisionRequestFacts> ReviewDue = Fact.Date<DecisionRequestFacts>(
        "review-due",
        (in facts) => ref facts._reviewDue,
        (in facts, value) => facts with { ReviewDue = value },
        new("review due", "评审截止日", "評審截止日"));

    /// <summary>The last day for the decision.</summary>
    public static readonly DateFact<DecisionRequestFacts> DecisionDue = Fact.Date<DecisionRequestFacts>(
        "decision-due",
        (in facts) => ref facts._decisionDue,
        (in facts, value) => facts with { DecisionDue = value },
        new("decision due", "决策截止日", "決策截止日"));

    /// <summary>Whether the deciders cannot decide: a tie, or outside their grant.</summary>
    public static readonly FlagFact<DecisionRequestFacts> TieOrOutsideGrant = Fact.Flag<DecisionRequestFacts>(
        "tie-or-outside-grant",
        (in facts) => ref facts._tieOrOutsideGrant,
        (in facts, value) => facts with { TieOrOutsideGrant = value },
        new("tie, or outside the grant", "票数相同或超出授权", "票數相同或超出授權"));

    /// <summary>How many of the deciders take part.</summary>
    public static readonly NumberFact<DecisionRequestFacts> QuorumShare = Fact.Number<DecisionRequestFacts>(
        "quorum-share",
        (in facts) => ref facts._quorumShare,
        (in facts, value) => facts with { QuorumShare = value },
        new("share of the deciders present", "到会决策人比例", "到會決策人比例"),
        range: "[0,1]");

    /// <summary>The decision on the subject.</summary>
    public static readonly DecisionFact<DecisionRequestFacts> Decision = Fact.Decision<DecisionRequestFacts>(
        "decision",
        (in facts) => facts.Decision,
        (in facts, value) => facts with { Decision = value },
        new("decision", "决策记录", "決策紀錄"));

    /// <summary>Whether every blocking condition has an owner, a last day and a verifier who is not the owner.</summary>
    public static readonly FlagFact<DecisionRequestFacts> ConditionsAssigned = Fact.Flag<DecisionRequestFacts>(
        "conditions-assigned",
        (in facts) => ref facts._conditionsAssigned,
        (in facts, value) => facts with { ConditionsAssigned = value },
        new("conditions assigned", "条件已落实责任", "條件已落實責任"));

    /// <summary>Whether it is said what has to be changed.</summary>
    public static readonly FlagFact<DecisionRequestFacts> ChangesNamed = Fact.Flag<DecisionRequestFacts>(
        "changes-named",
        (in facts) => ref facts._changesNamed,
        (in facts, value) => facts with { ChangesNamed = value },
        new("changes named", "修改要求已明确", "修改要求已明確"));

    /// <summary>What has to happen before a hold ends.</summary>
    public static readonly TextFact<DecisionRequestFacts> ResumeCondition = Fact.Words<DecisionRequestFacts>(
        "resume-condition",
        (in facts) => ref facts._resumeCondition,
        (in facts, value) => facts with { ResumeCondition = value },
        new("resume condition", "恢复条件", "恢復條件"));

    /// <summary>Whether it has happened.</summary>
    public static readonly FlagFact<DecisionRequestFacts> ResumeConditionMet = Fact.Flag<DecisionRequestFacts>(
        "resume-condition-met",
        (in facts) => ref facts._resumeConditionMet,
        (in facts, value) => facts with { ResumeConditionMet = value },
        new("resume condition met", "恢复条件已满足", "恢復條件已滿足"));

    /// <summary>The first day of the hold.</summary>
    public static readonly DateFact<DecisionRequestFacts> HoldSince = Fact.Date<DecisionRequestFacts>(
        "hold-since",
        (in facts) => ref facts._holdSince,
        (in facts, value) => facts with { HoldSince = value },
        new("on hold since", "暂缓开始日", "暫緩開始日"));

    /// <summary>The last day of the hold.</summary>
    public static readonly DateFact<DecisionRequestFacts> HoldUntil = Fact.Date<DecisionRequestFacts>(
        "hold-until",
        (in facts) => ref facts._holdUntil,
        (in facts, value) => facts with { HoldUntil = value },
        new("hold until", "暂缓截止日", "暫緩截止日"));

    /// <summary>The last day on which the decision holds.</summary>
    public static readonly DateFact<DecisionRequestFacts> ValidUntil = Fact.Date<DecisionRequestFacts>(
        "valid-until",
        (in facts) => ref facts._validUntil,
        (in facts, value) => facts with { ValidUntil = value },
        new("valid until", "有效期至", "有效期至"));

    /// <summary>Whether the written result went out.</summary>
    public static readonly FlagFact<DecisionRequestFacts> ResultSent = Fact.Flag<DecisionRequestFacts>(
        "result-sent",
        (in facts) => ref facts._resultSent,
        (in facts, value) => facts with { ResultSent = value },
        new("written result sent", "书面结论已送达", "書面結論已送達"));

    /// <summary>Whether the reason of a refusal or a withdrawal is given.</summary>
    public static readonly FlagFact<DecisionRequestFacts> ReasonGiven = Fact.Flag<DecisionRequestFacts>(
        "reason-given",
        (in facts) => ref facts._reasonGiven,
        (in facts, value) => facts with { ReasonGiven = value },
        new("reason given", "已说明原因", "已說明原因"));

    /// <summary>Who takes it back.</summary>
    public static readonly TextFact<DecisionRequestFacts> WithdrawnBy = Fact.Words<DecisionRequestFacts>(
        "withdrawn-by",
        (in facts) => ref facts._withdrawnBy,
        (in facts, value) => facts with { WithdrawnBy = value },
        new("withdrawn by", "撤回人", "撤回人"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<DecisionRequestFacts> At = Fact.Instant<DecisionRequestFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "當前時間"));

    /// <summary>All facts of a decision request.</summary>
    public static readonly FactSet<DecisionRequestFacts> All = new FactSet<DecisionRequestFacts>(
        "decision-request",
        SubjectId, Point, Version, DecidedVersion, PapersComplete, CalculationPresent, Recommender, Reviewer, Decider, RequiredLevel,
        OpinionsIn, VetoHoldersHeard, VetoRaised, KnownDeviation, ReviewDue, DecisionDue, TieOrOutsideGrant, QuorumShare, Decision,
        ConditionsAssigned, ChangesNamed, ResumeCondition, ResumeConditionMet, HoldSince, HoldUntil, ValidUntil, ResultSent, ReasonGiven,
        WithdrawnBy, At)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
