using System;

namespace Ltc;

/// <summary>The vocabulary of tailoring requests.</summary>
public static class TailoringFact
{
    /// <summary>The layer of what is adapted.</summary>
    public static readonly ChoiceFact<TailoringRequest, ProcessLayer> Layer = Fact.Choice<TailoringRequest, ProcessLayer>(
        "layer", (in facts) => facts.Layer, (in facts, value) => facts with { Layer = value }, new("process layer", "流程层级", "流程層級"));

    /// <summary>The level of who adapts it.</summary>
    public static readonly ChoiceFact<TailoringRequest, OrgLevel> Level = Fact.Choice<TailoringRequest, OrgLevel>(
        "org-level", (in facts) => facts.Level, (in facts, value) => facts with { Level = value }, new("level of the organisation", "组织层级", "組織層級"));

    /// <summary>Which element is adapted.</summary>
    public static readonly TextFact<TailoringRequest> ElementId = Fact.Words<TailoringRequest>(
        "element-id", (in facts) => facts.ElementId, (in facts, value) => facts with { ElementId = value }, new("element of the process", "流程要素", "流程要素"));

    /// <summary>The version from which the adaptation starts.</summary>
    public static readonly TextFact<TailoringRequest> BaseVersion = Fact.Words<TailoringRequest>(
        "base-version", (in facts) => facts.BaseVersion, (in facts, value) => facts with { BaseVersion = value }, new("base version", "基线版本", "基線版本"));

    /// <summary>The version that holds now.</summary>
    public static readonly TextFact<TailoringRequest> CurrentVersion = Fact.Words<TailoringRequest>(
        "current-version",
        (in facts) => facts.CurrentVersion,
        (in facts, value) => facts with { CurrentVersion = value },
        new("version that holds now", "现行版本", "現行版本"));

    /// <summary>Everything that the change touches, as ids of <see cref="TailoringElement"/>; one that is not defined makes the whole not known.</summary>
    public static readonly SetFact<TailoringRequest> Delta = Fact.Set<TailoringRequest>(
        "delta",
        (in facts) => IdsOf(facts.Delta),
        (in facts, value) => facts with { Delta = ElementsOf(value) },
        new("what the change touches", "变更涉及的内容", "變更涉及的內容"));

    /// <summary>Why it is adapted.</summary>
    public static readonly TextFact<TailoringRequest> Rationale = Fact.Words<TailoringRequest>(
        "rationale", (in facts) => facts.Rationale, (in facts, value) => facts with { Rationale = value }, new("rationale", "裁剪理由", "裁剪理由"));

    /// <summary>For which scenario.</summary>
    public static readonly TextFact<TailoringRequest> Scenario = Fact.Words<TailoringRequest>(
        "scenario", (in facts) => facts.Scenario, (in facts, value) => facts with { Scenario = value }, new("business scenario", "业务场景", "業務場景"));

    /// <summary>The company has approved it.</summary>
    public static readonly FlagFact<TailoringRequest> CompanyApproved = Fact.Flag<TailoringRequest>(
        "company-approved",
        (in facts) => facts.CompanyApproved,
        (in facts, value) => facts with { CompanyApproved = value },
        new("approved by the company", "公司已批准", "公司已批准"));

    /// <summary>It obeys the demands of headquarters.</summary>
    public static readonly FlagFact<TailoringRequest> ObeysControl = Fact.Flag<TailoringRequest>(
        "obeys-control",
        (in facts) => facts.ObeysControl,
        (in facts, value) => facts with { ObeysControl = value },
        new("obeys process control and data integration", "遵从流程管控与数据集成要求", "遵從流程管控與資料整合要求"));

    /// <summary>It starts from the global standard.</summary>
    public static readonly FlagFact<TailoringRequest> StartsFromStandard = Fact.Flag<TailoringRequest>(
        "starts-from-standard",
        (in facts) => facts.StartsFromStandard,
        (in facts, value) => facts with { StartsFromStandard = value },
        new("starts from the global standard", "基于全球统一标准", "基於全球統一標準"));

    /// <summary>It matches every scenario end to end.</summary>
    public static readonly FlagFact<TailoringRequest> CoversScenarios = Fact.Flag<TailoringRequest>(
        "covers-scenarios",
        (in facts) => facts.CoversScenarios,
        (in facts, value) => facts with { CoversScenarios = value },
        new("matches every customer scenario end to end", "端到端匹配客户所有业务场景", "端到端匹配客戶所有業務場景"));

    /// <summary>It is verified from the view of the front line.</summary>
    public static readonly FlagFact<TailoringRequest> VerifiedFromFront = Fact.Flag<TailoringRequest>(
        "verified-from-front",
        (in facts) => facts.VerifiedFromFront,
        (in facts, value) => facts with { VerifiedFromFront = value },
        new("integrated and verified from the front line", "从一线视角集成并验证", "從一線視角整合並驗證"));

    /// <summary>From which day it holds.</summary>
    public static readonly DateFact<TailoringRequest> EffectiveFrom = Fact.Date<TailoringRequest>(
        "effective-from", (in facts) => facts.EffectiveFrom, (in facts, value) => facts with { EffectiveFrom = value }, new("first day", "生效日期", "生效日期"));

    /// <summary>Until which day it is on trial.</summary>
    public static readonly DateFact<TailoringRequest> TrialUntil = Fact.Date<TailoringRequest>(
        "trial-until", (in facts) => facts.TrialUntil, (in facts, value) => facts with { TrialUntil = value }, new("end of the trial", "试行截止日期", "試行截止日期"));

    /// <summary>The version to which it is rolled back.</summary>
    public static readonly TextFact<TailoringRequest> RollbackVersion = Fact.Words<TailoringRequest>(
        "rollback-version",
        (in facts) => facts.RollbackVersion,
        (in facts, value) => facts with { RollbackVersion = value },
        new("version to roll back to", "回退版本", "回退版本"));

    /// <summary>All of them.</summary>
    public static readonly FactSet<TailoringRequest> All = new(
        "tailoring",
        Layer, Level, ElementId, BaseVersion, CurrentVersion, Delta, Rationale, Scenario, CompanyApproved, ObeysControl, StartsFromStandard, CoversScenarios,
        VerifiedFromFront, EffectiveFrom, TrialUntil, RollbackVersion);

    private static string[]? IdsOf(TailoringElement[]? elements) =>
        elements is null || Array.Exists(elements, one => (int)one >= EnumIds<TailoringElement>.Values.Count)
        ? null
        : Array.ConvertAll(elements, EnumIds<TailoringElement>.IdOf);

    private static TailoringElement[]? ElementsOf(string[]? ids) =>
        ids is null || Array.Exists(ids, id => !EnumIds<TailoringElement>.TryParse(id, out _)) ? null : Array.ConvertAll(ids, id =>
        {
            _ = EnumIds<TailoringElement>.TryParse(id, out var element);
            return element;
        });
}
