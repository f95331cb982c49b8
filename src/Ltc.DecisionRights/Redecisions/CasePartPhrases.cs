using System.Linq;

namespace Ltc;

/// <summary>What carries over and what does not, in three languages.</summary>
internal static class CasePartPhrases
{
    internal static readonly Text TheText = new("the text", "文本", "文字");

    private static readonly Text Paper = new("paper `{0}`", "材料 `{0}`", "材料 `{0}`");
    private static readonly Text Opinion = new("opinion of `{1}` ({0})", "`{1}`（{0}）的评审意见", "`{1}`（{0}）的評審意見");
    private static readonly Text Review = new("review of {0}", "{0} 的评审", "{0} 的評審");
    private static readonly Text Recommendation = new("recommendation of `{1}` ({0})", "`{1}`（{0}）的建议", "`{1}`（{0}）的建議");
    private static readonly Text Vote = new("vote of `{1}`", "`{1}` 的表决", "`{1}` 的表決");
    private static readonly Text CarriesForm = new("{0} carries over", "{0}可沿用", "{0}可沿用");
    private static readonly Text AgainForm = new("{0} is needed again: {1} changed", "{0}须重新提供：{1}已变化", "{0}須重新提供：{1}已變更");
    private static readonly Text SilentForm = new("{0} is needed again: nobody spoke", "{0}须重新进行：无人发表意见", "{0}須重新進行：無人發表意見");
    private static readonly Text AnewForm = new("{0} belongs to one decision and is needed again", "{0}只用于一次决策，须重新提供", "{0}只用於一次決策，須重新提供");

    internal static string Say(CasePart part, Language language)
    {
        var name = AuthorityPhrases.Fill(NameOf(part), language, part.Id, part.By ?? string.Empty);
        if (part.Carries)
            return AuthorityPhrases.Fill(CarriesForm, language, name);
        if (part.Kind is CasePartKind.Recommendation or CasePartKind.Vote)
            return AuthorityPhrases.Fill(AnewForm, language, name);
        if (part.Changed.Count == 0)
            return AuthorityPhrases.Fill(SilentForm, language, name);
        var comma = language == Language.English ? ", " : "、";
        return AuthorityPhrases.Fill(AgainForm, language, name, string.Join(comma, part.Changed.Select(text => text.In(language))));
    }

    private static Text NameOf(CasePart part) => part.Kind switch
    {
        CasePartKind.Paper => Paper,
        CasePartKind.Opinion when part.By is null => Review,
        CasePartKind.Opinion => Opinion,
        CasePartKind.Recommendation => Recommendation,
        _ => Vote,
    };
}
