using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Ltc.Cli.Tests;

public sealed partial class TextsTests
{
    private const string SimplifiedOnly = "阶户产额编码无见认识语说读写开关闭题导选项单统计错误现应为从们这与时间长条种类币证别进缓弃结负责销报价谈约签赢输丢链据记录栏绝对务员图圆体质术后车东";

    private static IReadOnlyList<(string Name, Text Text)> All { get; } =
    [
        .. typeof(Texts).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(Text)).Select(field => (field.Name, (Text)field.GetValue(null)!)),
        .. FindingKinds.All.Select(kind => (kind.Id, kind.Name)),
        .. DealFields.All.Select(field => (field.Id, field.Name)),
        .. LeadColumns.All.Select(column => (column.Id, column.Name)),
        .. System.Enum.GetValues<DealKind>().Select(kind => (kind.ToString(), DealKinds.NameOf(kind))),
    ];

    [Fact]
    public void Every_text_exists_in_three_languages()
    {
        Assert.True(All.Count > 100);
        Assert.All(All, entry => Assert.True(entry.Text.IsComplete, entry.Name));
    }

    [Fact]
    public void Every_text_has_the_same_places_in_three_languages() => Assert.All(All, entry =>
    {
        var english = PlacesOf(entry.Text.In(Language.English));
        Assert.Equal(english, PlacesOf(entry.Text.In(Language.SimplifiedChinese)));
        Assert.Equal(english, PlacesOf(entry.Text.In(Language.TraditionalChinese)));
    });

    [Fact]
    public void A_traditional_text_has_no_simplified_characters() => Assert.All(All, entry =>
    {
        var text = entry.Text.In(Language.TraditionalChinese);
        Assert.True(text.IndexOfAny(SimplifiedOnly.ToCharArray()) < 0, $"{entry.Name}: {text}");
    });

    [Fact]
    public void Every_kind_of_finding_is_in_the_report_order_once()
    {
        var declared = typeof(FindingKinds).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(FindingKind))
            .Select(field => ((FindingKind)field.GetValue(null)!).Id).Order().ToArray();
        Assert.Equal(declared, FindingKinds.All.Select(kind => kind.Id).Order());
        Assert.Equal(declared.Length, declared.Distinct().Count());
    }

    private static IEnumerable<string> PlacesOf(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
