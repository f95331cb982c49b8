using System.Globalization;

namespace Ltc;

/// <summary>Why a level must decide, in three languages.</summary>
internal static class AuthorityPhrases
{
    private static readonly Text AtMost = new("at most {0}", "不超过 {0}", "不超過 {0}");
    private static readonly Text AtLeast = new("at least {0}", "不低于 {0}", "不低於 {0}");
    private static readonly Text Below = new("less than {0}", "低于 {0}", "低於 {0}");
    private static readonly Text Above = new("more than {0}", "高于 {0}", "高於 {0}");
    private static readonly Text NoWorse = new("`{0}` or milder", "不严于“{0}”", "不嚴於「{0}」");
    private static readonly Text NoLimit = new("without a limit", "不限", "不限");

    private static readonly Text PassedForm = new(
        "{0} is {1}; the {2} decides {3}, so the {4} decides", "{0}为 {1}；{2}的权限为{3}，故由{4}决策", "{0}為 {1}；{2}的權限為{3}，故由{4}決策");

    private static readonly Text InsideForm = new("{0} is {1}; the {2} decides it", "{0}为 {1}；由{2}决策", "{0}為 {1}；由{2}決策");

    private static readonly Text UnknownForm = new("{0} is not known, so the {1} decides", "{0}未知，故由{1}决策", "{0}未知，故由{1}決策");

    private static readonly Text ForeignForm = new(
        "{0} is in {1} and there is no rate to {2} for this day, so the {3} decides",
        "{0}以 {1} 计价，当日没有到 {2} 的汇率，故由{3}决策",
        "{0}以 {1} 計價，當日沒有到 {2} 的匯率，故由{3}決策");

    internal static string Level(OrgLevel level, Language language) => (level switch
    {
        OrgLevel.FrontUnit => new Text("front unit", "一线作战单元", "一線作戰單位"),
        OrgLevel.RepOffice => new Text("rep office", "代表处", "代表處"),
        OrgLevel.Region => new Text("region", "地区部", "地區部"),
        _ => new Text("company", "公司", "公司"),
    }).In(language);

    internal static string Document(AuthorityDocument document, Language language) => (document switch
    {
        AuthorityDocument.Terms => new Text("terms", "条款", "條款"),
        AuthorityDocument.Signing => new Text("signing", "签约", "簽約"),
        AuthorityDocument.Price => new Text("price", "价格", "價格"),
        _ => new Text("credit", "授信", "授信"),
    }).In(language);

    internal static string Value(AuthorityDimension dimension, decimal position, string currency, Language language) => dimension.Kind switch
    {
        DimensionKind.Words => dimension.Words[(int)position].Text.In(language),
        DimensionKind.Money => new Money(position, currency).ToString(),
        _ => Phrases.Number(position, dimension.Unit, language),
    };

    /// <summary>A limit in words.</summary>
    internal static string Limit(AuthorityDimension dimension, in LimitThreshold limit, string currency, Language language)
    {
        if (limit.IsUnlimited)
            return NoLimit.In(language);
        var bound = Value(dimension, limit.Position, currency, language);
        if (dimension.Kind == DimensionKind.Words)
            return Fill(NoWorse, language, bound);
        var form = dimension.Direction == ColumnDirection.Milder ? (limit.IsExclusive ? Above : AtLeast) : limit.IsExclusive ? Below : AtMost;
        return Fill(form, language, bound);
    }

    internal static string? LowerBound(AuthorityDimension dimension, OrgLevel level, string currency, Language language) =>
        LowerLevel(dimension, level) is { } lower ? Limit(dimension, dimension.ThresholdOf(lower), currency, language) : null;

    internal static string Sentence(AuthorityReason reason, string currency, string? foreign, Language language)
    {
        var dimension = reason.Dimension.Text.In(language);
        var level = Level(reason.Level, language);
        if (reason.IsUnknown)
            return foreign is null ? Fill(UnknownForm, language, dimension, level) : Fill(ForeignForm, language, dimension, foreign, currency, level);
        return LowerLevel(reason.Dimension, reason.Level) is { } lower
            ? Fill(PassedForm, language, dimension, reason.Value(language), Level(lower, language), reason.Bound(language)!, level)
            : Fill(InsideForm, language, dimension, reason.Value(language), level);
    }

    internal static string Fill(in Text form, Language language, params string[] words) =>
        string.Format(CultureInfo.InvariantCulture, form.In(language), System.Array.ConvertAll(words, word => (object)word));

    /// <summary>The nearest lower level that has a limit in a dimension.</summary>
    private static OrgLevel? LowerLevel(AuthorityDimension dimension, OrgLevel level)
    {
        for (var lower = (int)level - 1; lower >= 0; lower--)
        {
            if (dimension.ThresholdOf((OrgLevel)lower).IsSet)
                return (OrgLevel)lower;
        }

        return null;
    }
}
