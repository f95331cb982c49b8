using System;

namespace Ltc.Tests.Rulebooks;

/// <summary>What changed is said once, in the language of the business, and with its direction.</summary>
public sealed class BookDiffTests
{
    [Theory]
    [InlineData("\"region\": 50000000", "\"region\": 40000000", ChangeDirection.Stricter, "contract amount above 40,000,000 now needs the company; was 50,000,000")]
    [InlineData("\"region\": 50000000", "\"region\": 60000000", ChangeDirection.Looser, "contract amount above 60,000,000 now needs the company; was 50,000,000")]
    [InlineData("\"region\": -0.05", "\"region\": -0.02", ChangeDirection.Stricter, "below -0.02 now needs the company; was -0.05")]
    [InlineData("\"alarmMonths\": 6,", "\"alarmMonths\": 5,", ChangeDirection.Stricter, "now 5; was 6")]
    [InlineData("\"probability\": 0.30", "\"probability\": 0.40", ChangeDirection.Looser, "now 0.4; was 0.3")]
    [InlineData("\"en\": \"contract amount\"", "\"en\": \"amount signed\"", ChangeDirection.Neither, "now amount signed; was contract amount")]
    public void A_change_is_said_once(string from, string to, ChangeDirection direction, string words)
    {
        var other = BookTexts.Read(BookTexts.With(from, to));
        var change = Assert.Single(Rulebook.Diff(Rulebook.Default, other).Changes);
        Assert.Equal(direction, change.Direction);
        Assert.Contains(words, change.Text(), StringComparison.Ordinal);
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(change.Text(language)));
        var back = Assert.Single(Rulebook.Diff(other, Rulebook.Default).Changes);
        Assert.Equal(change.Pointer, back.Pointer);
        Assert.Equal(direction switch { ChangeDirection.Stricter => ChangeDirection.Looser, ChangeDirection.Looser => ChangeDirection.Stricter, _ => direction }, back.Direction);
    }

    [Fact]
    public void What_a_move_asks_is_said_item_by_item()
    {
        const string Changes = """{ "machines": { "lead": { "edges": [ { "from": "registered", "trigger": "startValidation", "requirements": [ "no-duplicate", "mandatory-fields-filled", "owner-named" ] } ] } } }""";
        var book = Overlays.Lay(Rulebook.Default, Overlays.Of("region", Changes, approved: true));
        var change = Assert.Single(Rulebook.Diff(Rulebook.Default, book).Changes);
        Assert.Equal((ChangeDirection.Stricter, ProcessLayer.L4), (change.Direction, change.Layer));
        Assert.EndsWith("new: owner-named", change.Text(), StringComparison.Ordinal);
        Assert.Equal(ChangeDirection.Looser, Assert.Single(Rulebook.Diff(book, Rulebook.Default).Changes).Direction);
    }

    [Fact]
    public void A_book_says_the_same_as_itself()
    {
        Assert.Empty(Rulebook.Diff(Rulebook.Default, BookTexts.Read(Rulebook.Default.ToJson())).Changes);
        Assert.Throws<ArgumentNullException>(() => Rulebook.Diff(null!, Rulebook.Default));
        Assert.Throws<ArgumentNullException>(() => Rulebook.Diff(Rulebook.Default, null!));
    }
}
