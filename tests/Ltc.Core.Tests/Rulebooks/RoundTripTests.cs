using System.Linq;
using System.Text;

namespace Ltc.Tests.Rulebooks;

/// <summary>The book of the library survives the trip through JSON, and the rules made of it are the rules of the library.</summary>
public sealed class RoundTripTests
{
    private static readonly string Json = Rulebook.Default.ToJson();

    [Fact]
    public void The_default_book_is_read_back_equal_and_written_the_same()
    {
        var book = BookTexts.Read(Json);
        Assert.Equal(Rulebook.Default, book);
        Assert.Equal(Rulebook.Default.Stamp.Hash, book.Stamp.Hash);
        Assert.Equal(Rulebook.Default.ToCanonicalJson(), book.ToCanonicalJson());
        Assert.Equal(Json, book.ToJson());
        Assert.True(Rulebook.TryParse(Encoding.UTF8.GetBytes(Json), out var second, out _));
        Assert.Equal(book, second);
    }

    [Fact]
    public void Each_definition_that_is_read_is_the_definition_of_the_library()
    {
        var (ours, read) = (LtcRules.Default, LtcRules.From(BookTexts.Read(Json)));
        Assert.NotSame(ours.Lead, read.Lead);
        Assert.Equal(ours.Machines.Select(machine => machine.Definition), read.Machines.Select(machine => machine.Definition));
        Assert.Equal(DefinitionJson.Write(ours.Authority), DefinitionJson.Write(read.Authority));
        Assert.Equal(
            ours.Funnel.Stages.Select(terms => (terms.Stage, terms.Text, terms.AlarmMonths, terms.BenchmarkMonths, terms.Probability)),
            read.Funnel.Stages.Select(terms => (terms.Stage, terms.Text, terms.AlarmMonths, terms.BenchmarkMonths, terms.Probability)));
    }

    [Fact]
    public void Each_score_that_is_read_is_the_score_of_the_library()
    {
        var (ours, read) = (LtcRules.Default, LtcRules.From(BookTexts.Read(Json)));
        Assert.NotSame(ours.Scores.Signing, read.Scores.Signing);
        Assert.Equal(ours.Scores.Cards, read.Scores.Cards);
        Assert.Equal(ours.Scores.WinProbability, read.Scores.WinProbability);
        Assert.Equal(Portrait.Of(ours.Scores), Portrait.Of(read.Scores));
    }

    [Fact]
    public void Qualification_distribution_and_duties_are_read_as_they_are_in_the_library()
    {
        var (ours, read) = (LtcRules.Default, LtcRules.From(BookTexts.Read(Json)));
        Assert.Equal(ours.Qualification.ToData(), read.Qualification.ToData());
        Assert.Equal(ours.Distribution.Table, read.Distribution.Table);
        Assert.Equal(Portrait.Of(ours.Distribution), Portrait.Of(read.Distribution));
        Assert.Equal(Portrait.Of(ours.DatedRules), Portrait.Of(read.DatedRules));
        Assert.Equal(Portrait.Of(ours.CustomerEvent), Portrait.Of(read.CustomerEvent));
        Assert.Equal(Portrait.Of(ours.Dunning), Portrait.Of(read.Dunning));
        Assert.Equal(Portrait.Of(ours.Lists), Portrait.Of(read.Lists));
        Assert.Equal(Portrait.Of(ours.DisputeEscalation), Portrait.Of(read.DisputeEscalation));
    }

    [Fact]
    public void The_default_book_names_itself()
    {
        Assert.Same(LtcRules.Default, LtcRules.From(Rulebook.Default));
        Assert.Equal(("default", "0.1.0"), (Rulebook.Default.Id, Rulebook.Default.Version));
        Assert.Same(Rulebook.Default, Rulebook.Builtin[^1]);
        Assert.Same(LtcRules.Default.Stamp, Rulebook.Default.Stamp);
    }
}
