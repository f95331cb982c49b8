using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Lists;

public sealed class NamedListTests(ITestOutputHelper output)
{
    private static readonly NamedLists Ours = LtcRules.Default.Lists;
    private static readonly CalendarDate At = new(2026, 8, 31);

    [Theory]
    [InlineData("sixteen-steps", 16)]
    [InlineData("sales-elements", 4)]
    [InlineData("five-looks", 5)]
    [InlineData("three-decisions", 3)]
    [InlineData("buying-outcomes", 7)]
    [InlineData("contact-scenes", 13)]
    [InlineData("customer-file", 14)]
    public void Each_list_of_the_sources_is_there(string id, int items)
    {
        Assert.Equal(items, Ours.Find(id)!.Items.Count);
        Assert.Equal(7, Ours.All.Count);
        Assert.Null(Ours.Find("six-looks"));
    }

    [Fact]
    public void What_can_become_a_gift_needs_compliance() => Assert.Equal(
        ["shared-travel", "home-visit", "dinner", "courtesy"], Ours.Find("contact-scenes")!.Items.Where(item => item.NeedsCompliance).Select(item => item.Id));

    [Theory]
    [InlineData(2026, 2, 27, true)]
    [InlineData(2026, 2, 28, false)]
    [InlineData(2026, 8, 31, false)]
    public void An_item_is_too_old_once_its_months_have_gone_by(int year, int month, int day, bool isTooOld)
    {
        var file = Ours.Find("customer-file")!;
        var answer = file.Completeness(Full(file, new CalendarDate(year, month, day)), new CalendarDate(2026, 8, 28).AddDays(month == 8 ? 3 : 0));
        Assert.Equal(isTooOld ? file.Items : [], answer.TooOld);
        Assert.Equal(isTooOld ? Answer.Refused : Answer.Allowed, answer.Answer);
    }

    [Fact]
    public void A_day_that_is_not_known_or_lies_ahead_is_unknown()
    {
        var file = Ours.Find("customer-file")!;
        Assert.Equal(Answer.Unknown, file.Completeness(Full(file, null), At).Answer);
        Assert.Equal(file.Items, file.Completeness(Full(file, At.AddDays(1)), At).Undated);
        Assert.Equal(Answer.Allowed, Ours.Find("five-looks")!.Completeness(Full(Ours.Find("five-looks")!, null), At).Answer);
    }

    [Fact]
    public void One_name_twice_is_one_source()
    {
        var file = Ours.Find("customer-file")!;
        var entries = Full(file, At);
        entries[3] = entries[3] with { Sources = ["Li Na", "Li Na", " "] };
        Assert.Equal(["customer-competition"], file.Completeness(entries, At).Thin.Select(item => item.Id));
        Assert.Empty(file.Completeness([.. entries, entries[3] with { Sources = ["annual report"] }], At).Thin);
    }

    [Fact]
    public void A_list_that_says_nothing_is_refused()
    {
        Assert.False(NamedList.TryCreate("own", default, [new NamedItem("a", default), new NamedItem("a", new("a", "a", "a"))], 0, -1, string.Empty, out var list, out var findings));
        Assert.Null(list);
        Assert.Equal(["list-text", "list-age", "list-sources", "list-item-text", "list-twice"], findings.Select(finding => finding.Code));
        Assert.False(NamedList.TryCreate("own", new("a", "a", "a"), [], null, 0, string.Empty, out _, out findings));
        Assert.Equal(["list-empty"], findings.Select(finding => finding.Code));
        Assert.False(NamedLists.TryCreate([Ours.All[0], Ours.All[0]], out _, out findings));
        Assert.Equal(["list-twice"], findings.Select(finding => finding.Code));
    }

    /// <summary>The naive model: item by item, each question by itself.</summary>
    [Fact]
    public void Completeness_is_that_of_each_item_by_itself() => PropertyRun.ForAll(
        "list completeness",
        output.WriteLine,
        draw =>
        {
            var list = draw.Pick(Ours.All);
            var entries = Enumerable.Range(0, draw.Below(2 * list.Items.Count)).Select(_ => Entry(list, draw)).ToArray();
            var answer = list.Completeness(entries, At);
            foreach (var item in list.Items)
            {
                var own = entries.Where(entry => entry.Item == item.Id).ToArray();
                var known = own.Where(entry => entry.UpdatedOn <= At).Select(entry => entry.UpdatedOn!.Value.DayNumber).ToArray();
                var sources = own.SelectMany(entry => entry.Sources ?? []).Distinct().Count();
                Assert.Equal(own.Length > 0, answer.Present.Contains(item));
                Assert.Equal(own.Length == 0, answer.Missing.Contains(item));
                Assert.Equal(list.MostAgeMonths is not null && known.Length > 0 && known.Max() < new CalendarDate(2026, 3, 1).DayNumber, answer.TooOld.Contains(item));
                Assert.Equal(list.MostAgeMonths is not null && own.Length > 0 && known.Length == 0, answer.Undated.Contains(item));
                Assert.Equal(own.Length > 0 && sources < list.LeastSources, answer.Thin.Contains(item));
            }

            Assert.Equal(entries.Select(entry => entry.Item ?? string.Empty).Distinct().Where(id => list.Find(id) is null).Order(), answer.Unlisted.Order());
            Assert.Equal(answer.Answer == Answer.Refused, answer.Missing.Count + answer.TooOld.Count + answer.Thin.Count > 0);
            draw.Saw(answer.Answer);
        },
        nameof(Answer.Refused),
        nameof(Answer.Allowed));

    private static ListEntry Entry(NamedList list, Draw draw) => new()
    {
        Item = draw.Chance(20) ? draw.Chance(2) ? null : "elsewhere" : draw.Pick(list.Items).Id,
        UpdatedOn = draw.Chance(10) ? null : new CalendarDate(2026, 2, 28).AddDays(draw.Below(4) - 1 + (draw.Chance(2) ? 184 : 0)),
        Sources = draw.Chance(10) ? null : draw.Chance(2) ? ["a", "b"] : ["a"],
    };

    private static ListEntry[] Full(NamedList list, CalendarDate? day) =>
        [.. list.Items.Select(item => new ListEntry { Item = item.Id, UpdatedOn = day, Sources = ["Li Na", "annual report"] })];
}
