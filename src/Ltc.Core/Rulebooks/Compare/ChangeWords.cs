using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Says a change in the language of the business.</summary>
internal static class ChangeWords
{
    private static readonly Text[] Levels =
    [
        new("the front unit", "一线单元", "一線單元"), new("the rep office", "代表处", "代表處"), new("the region", "地区部", "地區部"), new("the company", "公司", "公司"),
    ];

    internal static Text Of(TreeChange change, JsonPart before, JsonPart after)
    {
        var path = Path(change.Pointer, before, after);
        var steps = change.Pointer.Split('/');
        if (change.Seat.Order.When is StricterWhen.Limit or StricterWhen.HigherLimit && EnumIds<OrgLevel>.TryParse(steps[steps.Length - 1], out var level) && level < OrgLevel.Company)
            return Limit(change, path[path.Count - 3], level);
        if (change.Before is null)
            return Fill(new("{0}: new: {1}", "{0}：新增：{1}", "{0}：新增：{1}"), Subject(path), Value(change.After!));
        if (change.After is null)
            return Fill(new("{0}: no longer: {1}", "{0}：取消：{1}", "{0}：取消：{1}"), Subject(path), Value(change.Before));
        return Fill(new("{0}: now {1}; was {2}", "{0}：现为 {1}；原为 {2}", "{0}：現為 {1}；原為 {2}"), Subject(path), Value(change.After), Value(change.Before));
    }

    private static Text Limit(TreeChange change, Text dimension, OrgLevel level)
    {
        var next = Levels[(int)level + 1];
        if (change.After is null)
            return Fill(
                new("{0}: {1} no longer decides; it did up to {2}", "{0}：{1}不再决策；原限额 {2}", "{0}：{1}不再決策；原限額 {2}"), dimension, Levels[(int)level], Value(change.Before!));
        var was = change.Before is null ? new Text("nothing", "无", "無") : Value(change.Before);
        return change.Seat.Order.When == StricterWhen.HigherLimit
            ? Fill(new("{0} below {1} now needs {2}; was {3}", "{0}低于 {1} 时须由{2}决策；原为 {3}", "{0}低於 {1} 時須由{2}決策；原為 {3}"), dimension, Value(change.After), next, was)
            : Fill(new("{0} above {1} now needs {2}; was {3}", "{0}超过 {1} 时须由{2}决策；原为 {3}", "{0}超過 {1} 時須由{2}決策；原為 {3}"), dimension, Value(change.After), next, was);
    }

    /// <summary>The names on the way: the text of an item that has one, otherwise its key or the name of the property.</summary>
    private static List<Text> Path(string pointer, JsonPart before, JsonPart after)
    {
        var names = new List<Text>();
        var steps = pointer.Split('/');
        for (var i = 1; i < steps.Length; i++)
        {
            var place = string.Join("/", steps.Take(i + 1));
            var named = Named(after, place) ?? Named(before, place);
            names.Add(named ?? Ltc.Text.Same(steps[i].Replace("~1", " → ").Replace("~0", "~")));
        }

        return names;
    }

    private static Text? Named(JsonPart root, string pointer)
    {
        var (part, missing) = FormPath.Find(BookShape.Shape.Form, root, pointer);
        var isThere = missing is null && FormPath.KeysOf(BookShape.Shape.Form, root, part.Pointer) == pointer;
        return isThere && part.Find("text") is { Kind: JsonValueKind.Object } text ? TextOf(text) : null;
    }

    private static Text TextOf(JsonPart text) => new(Say(text, "en"), Say(text, "zh-Hans"), Say(text, "zh-Hant"));

    private static string Say(JsonPart text, string language) => text.Find(language)?.Text ?? string.Empty;

    private static Text Subject(List<Text> path) => new(Join(path, Language.English), Join(path, Language.SimplifiedChinese), Join(path, Language.TraditionalChinese));

    private static string Join(List<Text> path, Language language) => string.Join(" · ", path.Skip(path.Count > 1 ? 1 : 0).Select(name => name.In(language)));

    private static Text Value(JsonPart part)
    {
        if (part.Find("en") is not null)
            return TextOf(part);
        if (part.Find("text") is { } text)
            return TextOf(text);
        return part.Kind switch
        {
            JsonValueKind.Number => Ltc.Text.Same(Numbers.ToGroupedText(part.Number)),
            JsonValueKind.String => Ltc.Text.Same(part.Text),
            _ => Ltc.Text.Same(JsonText.Write(false, json => Form.WritePlain(json, part))),
        };
    }

    private static Text Fill(in Text form, params Text[] words) =>
        new(Say(form, words, Language.English), Say(form, words, Language.SimplifiedChinese), Say(form, words, Language.TraditionalChinese));

    private static string Say(in Text form, Text[] words, Language language) =>
        string.Format(CultureInfo.InvariantCulture, form.In(language), Array.ConvertAll(words, word => (object)word.In(language)));
}
