using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Who may decide and why nobody may, in three languages.</summary>
internal static class DeciderPhrases
{
    private static readonly Text OneForm = new("{0} ({1}) under grant `{2}`: {3}", "{0}（{1}）依据授权 `{2}`：{3}", "{0}（{1}）依據授權 `{2}`：{3}");
    private static readonly Text SignedForm = new("{0}; signed together with {1}", "{0}；须由 {1} 会签", "{0}；須由 {1} 會簽");
    private static readonly Text NobodyForm = new("nobody may decide {0} at the level {1}", "没有人可在{1}层级决定{0}", "沒有人可在{1}層級決定{0}");
    private static readonly Text NoDocument = new("nobody may decide: the document that is asked for is not known", "没有人可以决定：未知所申请的授权文件", "沒有人可以決定：未知所申請的授權文件");
    private static readonly Text NoUnit = new("nobody may decide: the unit that asks is not known", "没有人可以决定：未知申请单元", "沒有人可以決定：未知申請單位");
    private static readonly Text RefusalForm = new("grant `{0}` of {1}: {2}", "{1} 的授权 `{0}`：{2}", "{1} 的授權 `{0}`：{2}");
    private static readonly Text LinkForm = new("{0}, at grant `{1}` above", "{0}（在其上级授权 `{1}`）", "{0}（在其上級授權 `{1}`）");
    private static readonly Text UnknownForm = new("not known whether {0}", "尚不确定是否{0}", "尚不確定是否{0}");
    private static readonly Text NamedForm = new("{0} ({1})", "{0}（{1}）", "{0}（{1}）");
    private static readonly Text EscalateForm = new("escalate to the {0} ({1}): {2}", "上升至{0}（{1}）：{2}", "上升至{0}（{1}）：{2}");
    private static readonly Text SourceForm = new("escalate to the source of authority: {0}", "上升至权力来源：{0}", "上升至權力來源：{0}");

    internal static string One(Decider decider, Language language)
    {
        var line = AuthorityPhrases.Fill(OneForm, language, decider.Person.Id, decider.Grant.Role, decider.Grant.Id, decider.Chain.ToString());
        return decider.CoSigners.Count == 0 ? line : AuthorityPhrases.Fill(SignedForm, language, line, string.Join(", ", decider.CoSigners));
    }

    internal static string Refusal(GrantRefusal refusal, Language language)
    {
        var parts = new List<string>();
        foreach (var gap in EnumIds<GrantGaps>.Values.Where(gap => gap != GrantGaps.None))
        {
            if ((refusal.Gaps & gap) != 0)
                parts.Add(Gap(gap, refusal.Over, language));
            if ((refusal.Unknown & gap) != 0)
                parts.Add(AuthorityPhrases.Fill(UnknownForm, language, Gap(gap, refusal.NotKnown, language)));
        }

        var why = string.Join(language == Language.English ? "; " : "；", parts);
        if (!ReferenceEquals(refusal.Link, refusal.Grant))
            why = AuthorityPhrases.Fill(LinkForm, language, why, refusal.Link.Id);
        return AuthorityPhrases.Fill(RefusalForm, language, refusal.Grant.Id, refusal.Grant.Grantee, why);
    }

    internal static string Escalate(Escalation escalation, Language language) => escalation.Unit is { } unit
        ? AuthorityPhrases.Fill(EscalateForm, language, AuthorityPhrases.Level(escalation.Level, language), unit.Name, string.Join(", ", escalation.People))
        : AuthorityPhrases.Fill(SourceForm, language, string.Join(", ", escalation.Sources));

    internal static string Answer(DeciderAnswer answer, Language language)
    {
        if (answer.Deciders.Count > 0)
            return string.Join("\n", answer.Deciders.Select(decider => One(decider, language)));
        var lines = new List<string> { Nobody(answer, language) };
        lines.AddRange(answer.Refusals.Select(refusal => Refusal(refusal, language)));
        if (answer.Escalation is { } escalation)
            lines.Add(Escalate(escalation, language));
        return string.Join("\n", lines);
    }

    private static string Nobody(DeciderAnswer answer, Language language)
    {
        if (answer.Document is not { } document)
            return NoDocument.In(language);
        return answer.IsUnitKnown
            ? AuthorityPhrases.Fill(NobodyForm, language, AuthorityPhrases.Document(document, language), AuthorityPhrases.Level(answer.Required.Result, language))
            : NoUnit.In(language);
    }

    private static string Gap(GrantGaps gap, Selection<AuthorityDimension> dimensions, Language language)
    {
        var words = (gap switch
        {
            GrantGaps.NotYetValid => new Text("does not hold yet", "尚未生效", "尚未生效"),
            GrantGaps.Expired => new Text("has expired", "已过有效期", "已過有效期"),
            GrantGaps.Revoked => new Text("was revoked", "已撤销", "已撤銷"),
            GrantGaps.RoleLost => new Text("the grantee does not hold the role", "被授权人不再担任该角色", "被授權人不再擔任該角色"),
            GrantGaps.OutsideScope => new Text("outside its scope", "超出适用范围", "超出適用範圍"),
            GrantGaps.LowerLevel => new Text("decides at a lower level", "决策层级不足", "決策層級不足"),
            GrantGaps.HigherLevel => new Text("decides at a higher level, which may not stand in", "决策层级过高，不得代为决策", "決策層級過高，不得代為決策"),
            GrantGaps.OverLimit => new Text("beyond its limit", "超出限额", "超出限額"),
            GrantGaps.OverCeiling => new Text("beyond its ceiling", "超出累计上限", "超出累計上限"),
            _ => new Text("there is no second person to co-sign", "没有另一人会签", "沒有另一人會簽"),
        }).In(language);
        return gap == GrantGaps.OverLimit && dimensions.Count > 0
            ? AuthorityPhrases.Fill(NamedForm, language, words, string.Join(", ", dimensions.Select(dimension => dimension.Text.In(language))))
            : words;
    }
}
