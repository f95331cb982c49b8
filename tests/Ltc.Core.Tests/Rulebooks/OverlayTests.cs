using System;
using System.IO;
using System.Linq;

namespace Ltc.Tests.Rulebooks;

/// <summary>A level changes what it may, nothing becomes looser, and the result says where each rule comes from.</summary>
public sealed class OverlayTests
{
    private const string Label = """{ "funnel": { "stages": [ { "stage": "lead", "text": { "en": "Signal" } } ] } }""";
    private const string Clock = """{ "funnel": { "stages": [ { "stage": "lead", "alarmMonths": 5 } ] } }""";
    private const string SlowClock = """{ "funnel": { "stages": [ { "stage": "lead", "alarmMonths": 7 } ] } }""";
    private const string NoClock = """{ "funnel": { "stages": [ { "stage": "lead", "alarmMonths": null } ] } }""";
    private const string Chance = """{ "funnel": { "stages": [ { "stage": "lead", "probability": 0.05 } ] } }""";
    private const string Limit = """{ "authority": { "dimensions": [ { "id": "amount", "limits": { "region": 40000000 } } ] } }""";
    private const string Wider = """{ "machines": { "opportunity": { "requirements": [ { "id": "assessment-at-least-60", "when": { "fact": "initiation-score", "within": "[50,)" } } ] } } }""";
    private const string Narrower = """{ "machines": { "opportunity": { "requirements": [ { "id": "assessment-at-least-60", "when": { "fact": "initiation-score", "within": "[70,)" } } ] } } }""";
    private const string Dropped = """{ "machines": { "lead": { "requirements": [ { "id": "no-duplicate", "$remove": true } ], "edges": [ { "from": "registered", "trigger": "startValidation", "requirements": [ "mandatory-fields-filled" ] } ] } } }""";
    private const string Gate = """{ "machines": { "lead": { "edges": [ { "from": "underValidation", "trigger": "close", "to": "dormant" } ] } } }""";

    [Theory]
    [InlineData("company", false, Gate)]
    [InlineData("company", false, Limit)]
    [InlineData("company", false, SlowClock)]
    [InlineData("company", false, Wider)]
    [InlineData("company", false, Dropped)]
    [InlineData("region", true, Clock)]
    [InlineData("region", true, Narrower)]
    [InlineData("region", false, Label)]
    [InlineData("repOffice", false, Label)]
    public void An_allowed_change_makes_a_book(string level, bool approved, string changes)
    {
        var book = Overlays.Lay(Rulebook.Default, Overlays.Of(level, changes, approved));
        Assert.Equal(("ours", "1.0.0"), (book.Id, book.Version));
        Assert.Same(Rulebook.Default, book.Below);
        Assert.NotEmpty(book.Origins);
        Assert.All(book.Origins, origin => Assert.Equal(("ours", book.Level), (origin.Book, origin.Level)));
        Assert.Same(book, LtcRules.From(book).Book);
        Assert.Equal(book, BookTexts.Read(book.ToJson()));
    }

    [Theory]
    [InlineData("region", true, Gate, "overlay-layer")]
    [InlineData("region", true, Limit, "overlay-layer")]
    [InlineData("region", true, Chance, "overlay-layer")]
    [InlineData("region", false, Clock, "overlay-approval")]
    [InlineData("region", true, SlowClock, "overlay-weaker")]
    [InlineData("region", true, NoClock, "overlay-weaker")]
    [InlineData("region", true, Wider, "overlay-weaker")]
    [InlineData("region", true, Dropped, "overlay-weaker")]
    [InlineData("repOffice", true, Clock, "overlay-layer")]
    [InlineData("repOffice", true, Narrower, "overlay-layer")]
    [InlineData("frontUnit", true, Label, "overlay-layer")]
    [InlineData("company", false, """{ "funnel": { "stages": [ { "stage": "nowhere", "$remove": true } ] } }""", "overlay-unknown")]
    [InlineData("company", false, """{ "funnel": { "stages": [ { "alarmMonths": 3 } ] } }""", "overlay-key")]
    [InlineData("company", false, """{ "funnel": { "stages": [ { "stage": "lead" }, { "stage": "lead" } ] } }""", "id-twice")]
    [InlineData("company", false, """{ "funel": { } }""", "json-unknown")]
    [InlineData("company", false, """{ "id": "mine" }""", "json-unknown")]
    [InlineData("company", false, """{ "funnel": { "stages": [ { "stage": "lead", "alarm": 3 } ] } }""", "json-unknown")]
    [InlineData("company", false, """{ "funnel": { "stages": [ { "stage": "lead", "alarmMonths": 1 } ] } }""", "funnel-months-order")]
    [InlineData("company", false, """{ "free": [ { "element": "/funnel/stages/lead/text", "level": "region", "from": 1, "to": 2 } ] }""", "free-element")]
    [InlineData("company", false, """{ "free": [ { "element": "/funnel/stages/lead/alarmMonths", "level": "region", "from": 1, "to": 2 } ] }""", "free-range")]
    public void A_forbidden_change_is_refused_where_it_stands(string level, bool approved, string changes, string code)
    {
        var findings = Overlays.Refused(Rulebook.Default, Overlays.Of(level, changes, approved));
        Assert.Contains(findings, finding => finding.Code == code && finding.Pointer.StartsWith("/changes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("region", 4.5, null)]
    [InlineData("region", 6.5, null)]
    [InlineData("region", 7, null)]
    [InlineData("region", 7.01, "overlay-free-range")]
    [InlineData("region", 4.49, "overlay-free-range")]
    [InlineData("repOffice", 6.5, "overlay-layer")]
    public void A_number_that_is_left_free_may_be_set_within_its_range(string level, double months, string? code)
    {
        const string Free = """{ "free": [ { "element": "/funnel/stages/lead/alarmMonths", "level": "region", "from": 4.5, "to": 7 } ] }""";
        var company = Overlays.Lay(Rulebook.Default, Overlays.Of("company", Free, id: "company"));
        Assert.NotEqual(Rulebook.Default, company);
        var changes = Clock.Replace("5 }", FormattableString.Invariant($"{months} }}"), StringComparison.Ordinal);
        var json = Overlays.Of(level, changes, over: "company", version: "1.0.0");
        if (code is not null)
            Assert.Equal([code], Overlays.Codes(company, json));
        else
            Assert.Equal((decimal)months, LtcRules.From(Overlays.Lay(company, json)).Funnel.Stages[0].AlarmMonths);
    }

    [Fact]
    public void An_overlay_that_changes_nothing_changes_nothing()
    {
        foreach (var level in new[] { "company", "region", "repOffice", "frontUnit" })
        {
            var book = Overlays.Lay(Rulebook.Default, Overlays.Of(level, "{ }"));
            Assert.Equal(Rulebook.Default, book);
            Assert.Empty(book.Origins);
            Assert.Equal("default", book.OriginOf("/funnel").Book);
        }
    }

    [Fact]
    public void A_book_lies_over_a_book_that_is_known_and_not_over_itself()
    {
        Assert.Equal(["overlay-base"], Overlays.Codes(Rulebook.Default, Overlays.Of("region", "{ }", version: "9.0.0")));
        Assert.Equal(["overlay-loop"], Overlays.Codes(Rulebook.Default, Overlays.Of("company", "{ }", id: "default").Replace("\"1.0.0\"", "\"0.1.0\"", StringComparison.Ordinal)));
        var region = Overlays.Lay(Rulebook.Default, Overlays.Of("region", "{ }", id: "region"));
        Assert.Equal(["overlay-level"], Overlays.Codes(region, Overlays.Of("company", "{ }", over: "region", version: "1.0.0")));
        Assert.Equal(["json-missing"], Overlays.Codes(region, """{ "id": "x", "version": "1.0.0", "extends": { "id": "region" }, "level": "region", "changes": { } }"""));
    }

    [Fact]
    public void A_tower_of_books_ends()
    {
        var book = Rulebook.Default;
        for (var i = 1; i < BookLayers.Most; i++)
            book = Overlays.Lay(book, Overlays.Of("region", "{ }", id: $"book-{i}", over: book.Id, version: book.Version));
        Assert.Equal(["overlay-depth"], Overlays.Codes(book, Overlays.Of("region", "{ }", id: "last", over: book.Id, version: book.Version)));
    }

    [Fact]
    public void The_samples_lie_over_each_other_and_say_where_each_rule_comes_from()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ltc.Core.sln")))
            folder = folder.Parent!;
        string Text(string name) => File.ReadAllText(Path.Combine(folder.FullName, "samples", "rulebooks", name));

        var company = Overlays.Lay(Rulebook.Default, Text("company.json"));
        var region = Overlays.Lay(company, Text("region.json"));
        var office = Overlays.Lay(region, Text("rep-office.json"));
        Assert.Equal("rep-office-north", office.OriginOf("/funnel/stages/lead/probability").Book);
        Assert.Equal("region-west", office.OriginOf("/machines/opportunity/requirements/assessment-at-least-60/when").Book);
        Assert.Equal("region-west", office.OriginOf("/authority/dimensions/amount/limits/repOffice").Book);
        Assert.Equal("company", office.OriginOf("/authority/dimensions/amount/limits/region").Book);
        Assert.Equal(("default", ProcessLayer.L3), (office.OriginOf("/machines/order").Book, office.OriginOf("/machines/order").Layer));
        Assert.Equal((OrgLevel.RepOffice, new CalendarDate(2026, 4, 1)), (office.Level, office.EffectiveFrom));
        var lacks = LtcRules.From(office).Lead.Fire(LeadStage.Registered, LeadTrigger.StartValidation, default).Reasons.Select(reason => reason.Id);
        Assert.Contains("export-control-checked", lacks);
    }
}
