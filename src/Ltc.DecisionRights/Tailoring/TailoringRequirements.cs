using System.Collections.Generic;
using System.Linq;
using static Ltc.TailoringFact;

namespace Ltc;

/// <summary>What a request to tailor must meet.</summary>
internal static class TailoringRequirements
{
    private const string Rights = "seed 004; domain.md §11.2";
    private const string Request = "domain.md §11.3";
    private const string Preconditions = "seed 004; domain.md §11.2";

    internal static IEnumerable<Requirement<TailoringRequest>> Of(DecisionTable<TailoringRequest, TailoringRight> rights, TailoringScope[] scopes) =>
        Right(rights).Concat(Touching(scopes)).Concat(Before()).Concat(Named());

    /// <summary>Asked of the table, the only place that says who may.</summary>
    private static IEnumerable<Requirement<TailoringRequest>> Right(DecisionTable<TailoringRequest, TailoringRight> rights)
    {
        yield return new(
            "layer-open-to-level",
            Condition<TailoringRequest>.Code("layer-open-to-level", (in request) => rights.Decide(request).Result switch
            {
                TailoringRight.Denied => Truth.False,
                null when request.Layer is null || request.Level is null => Truth.Unknown,
                null when !IsDefined(request) => Truth.False,
                _ => Truth.True,
            }),
            new("the level may tailor this layer", "该组织层级可裁剪此流程层级", "該組織層級可裁剪此流程層級"),
            Rights);
        yield return new(
            "company-approval-given",
            Condition<TailoringRequest>.Code("company-approval-given", (in request) => rights.Decide(request).Result switch
            {
                TailoringRight.NeedsApproval => Truth.False,
                null when request.Layer is not null && request.Level is not null && IsDefined(request) => Truth.Unknown,
                _ => Truth.True,
            }),
            new("the company has approved it where it must", "须经公司批准的，公司已批准", "須經公司批准的，公司已批准"),
            Rights);
    }

    private static IEnumerable<Requirement<TailoringRequest>> Touching(TailoringScope[] scopes)
    {
        var guarded = EnumIds<TailoringElement>.Values.Where(TailoringRules.IsProtected).Select(EnumIds<TailoringElement>.IdOf);
        yield return new(
            "invariants-untouched",
            !Delta.HasAny([.. guarded]),
            new(
                "gates and their order, decider levels, control points, mandatory fields, separation of roles and names of states stay as they are",
                "决策点及其顺序、决策层级、关键控制点、必填字段、角色分离和状态名称保持不变",
                "決策點及其順序、決策層級、關鍵控制點、必填欄位、角色分離和狀態名稱保持不變"),
            Request);
        var inside = scopes.Select(scope => !Layer.Is(scope.Layer) | !Delta.HasAny([.. EnumIds<TailoringElement>.Values
            .Where(element => !TailoringRules.IsProtected(element) && !scope.Elements.Contains(element)).Select(EnumIds<TailoringElement>.IdOf)]));
        yield return new(
            "delta-inside-layer",
            Condition<TailoringRequest>.All(
                [.. inside.Select((condition, index) => scopes[index].Layer <= ProcessLayer.L3 ? Level.Is(OrgLevel.Company) | condition : condition)]),
            new("the change touches only what its layer leaves free", "变更仅涉及该层级允许的内容", "變更僅涉及該層級允許的內容"),
            Request);
        yield return new(
            "delta-named",
            Delta.HasAny([.. EnumIds<TailoringElement>.Ids]),
            new("it is said what the change touches", "已写明变更内容", "已寫明變更內容"),
            Request);
    }

    private static IEnumerable<Requirement<TailoringRequest>> Before()
    {
        yield return new(
            "headquarters-control-obeyed",
            Below(ObeysControl),
            new("it obeys process control and data integration of headquarters", "遵从总部的流程管控与数据集成要求", "遵從總部的流程管控與資料整合要求"),
            Preconditions);
        yield return new(
            "global-standard-first",
            Below(StartsFromStandard),
            new("it starts from the global standard and the local scenario", "基于全球统一标准，结合本地业务场景", "基於全球統一標準，結合本地業務場景"),
            Preconditions);
        yield return new(
            "scenarios-covered",
            Below(CoversScenarios),
            new("it matches every customer scenario end to end and joins sale and delivery", "端到端匹配客户所有业务场景，打通交易与交付", "端到端匹配客戶所有業務場景，打通交易與交付"),
            Preconditions);
        yield return new(
            "front-line-verified",
            Below(VerifiedFromFront),
            new("it is integrated and verified from the view of the front line", "从一线视角集成并持续验证流程", "從一線視角整合並持續驗證流程"),
            Preconditions);
    }

    private static IEnumerable<Requirement<TailoringRequest>> Named()
    {
        yield return new("element-named", ElementId.Known, new("the element is named", "已指明流程要素", "已指明流程要素"), Request);
        yield return new(
            "base-version-current",
            BaseVersion.SameAs(CurrentVersion),
            new("it starts from the version that holds now, or is rebased on it", "基于现行版本，否则须重新对齐", "基於現行版本，否則須重新對齊"),
            Request);
        yield return new("rationale-given", Rationale.Known, new("the reason is given", "已给出裁剪理由", "已給出裁剪理由"), Request);
        yield return new("scenario-given", Scenario.Known, new("the scenario is named", "已指明业务场景", "已指明業務場景"), Request);
        yield return new("effective-date-given", EffectiveFrom.Known, new("the first day is named", "已指明生效日期", "已指明生效日期"), Request);
        yield return new(
            "trial-after-start",
            EffectiveFrom.DaysUntil(TrialUntil, "[1,)"),
            new("the trial ends after the first day", "试行截止晚于生效日期", "試行截止晚於生效日期"),
            Request);
        yield return new("rollback-named", RollbackVersion.Known, new("the version to roll back to is named", "已指明回退版本", "已指明回退版本"), Request);
    }

    private static bool IsDefined(in TailoringRequest request) => request.Layer <= ProcessLayer.L6 && request.Level <= OrgLevel.Company;

    private static Condition<TailoringRequest> Below(FlagFact<TailoringRequest> precondition) => Level.Is(OrgLevel.Company) | precondition.IsTrue;
}
