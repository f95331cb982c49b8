using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Tests.Rulebooks.Rights;

/// <summary>What a book changes in a section of decision rights changes the answer.</summary>
public sealed class RightsAnswerTests
{
    private static readonly LtcRules Ours = LtcRules.Default;

    [Fact]
    public void Voting()
    {
        var strict = BookEdits.Rules(book => book["voting"]!["needed"] = 3);
        Assert.Equal((VoteOutcome.Approved, VoteOutcome.Pending), (Tally(Ours), Tally(strict)));

        static VoteOutcome Tally(LtcRules rules)
        {
            Assert.True(Ballot.TryCreate(rules.Voting, new BallotData { Voters = ["a", "b", "c"], Requester = "r", ApprovedEarlier = [] }, out var ballot, out var findings), string.Join("; ", findings));
            return ballot!.Evaluate([new CastVote("a", Vote.Approve), new CastVote("b", Vote.Approve)]).Outcome;
        }
    }

    [Fact]
    public void Separation()
    {
        var lax = BookEdits.Rules(book => book["separation"]!["constraints"]!.AsArray().Remove(book["separation"]!["constraints"]!.Item("id", "lead-validation")));
        DutyAssignment[] both = [new("a", "submit-lead"), new("a", "validate-lead")];
        Assert.Equal((Answer.Refused, Answer.Allowed), (Ours.Separation.Evaluate(both).Answer, lax.Separation.Evaluate(both).Answer));
    }

    [Fact]
    public void Roles()
    {
        var rules = BookEdits.Rules(book =>
        {
            var cells = book["roles"]!["cells"]!.AsArray();
            cells.Add(new JsonObject { ["step"] = "invoice", ["role"] = "sponsor", ["marks"] = new JsonArray("responsible") });
        });
        var request = new RoleRequest { Step = LtcStep.Invoice, Roles = [LtcRole.Sponsor] };
        Assert.Equal((Answer.Refused, Answer.Allowed), (Ours.Roles.Evaluate(request).Answer, rules.Roles.Evaluate(request).Answer));
    }

    [Fact]
    public void Teams()
    {
        var rules = BookEdits.Rules(book => book["teams"]!["terms"]!.Item("grade", "general")["mayCombine"] = false);
        var facts = new TeamFacts { Grade = ProjectGrade.General, Account = "a", Solution = "a", Fulfilment = "a", Director = "a", CustomerTier = "C" };
        Assert.True(Ours.Teams.Evaluate(facts).IsAllowed);
        Assert.Equal(["responsibilities-apart"], rules.Teams.Evaluate(facts).Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public void Sponsorships()
    {
        var rules = BookEdits.Rules(book => book["sponsorships"]!["contactDays"] = 30);
        var today = new CalendarDate(2026, 6, 30);
        var at = new DateTimeOffset(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);
        var facts = new SponsorshipFacts { Commitment = true, At = at, LastContact = today.AddDays(-31), LastReview = today, LastBriefing = today };
        Assert.True(Ours.Sponsorships.Checklist.Check(facts).IsAllowed);
        Assert.False(rules.Sponsorships.Checklist.Check(facts).IsAllowed);
    }

    [Fact]
    public void Attention()
    {
        var rules = BookEdits.Rules(book => book["attention"]!["terms"]!.Item("level", "company")["rhythm"] = "weekly");
        Assert.Equal(ReviewRhythm.Monthly, Ours.Attention.RhythmOf(OrgLevel.Company, ProjectGrade.Company));
        Assert.Equal(ReviewRhythm.Weekly, rules.Attention.RhythmOf(OrgLevel.Company, ProjectGrade.Company));
    }

    [Fact]
    public void CardAccess()
    {
        var rules = BookEdits.Rules(book => book["cardAccess"]!["longestGrantDays"] = 30);
        var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var grant = new CardGrant { Viewer = "v", Card = "c", From = from, Until = from.AddDays(31), Fields = ["identity"] };
        Assert.Empty(Ours.CardAccess.CheckGrant(grant));
        Assert.Equal(["card-grant-too-long"], BookTexts.Codes(rules.CardAccess.CheckGrant(grant)));
    }

    [Fact]
    public void Tailoring()
    {
        var rules = BookEdits.Rules(book => book["tailoring"]!["rights"]!["rows"]!.Item("id", "region-l4-approved")["then"] = "denied");
        Assert.Equal(TailoringRight.Allowed, Ours.Tailoring.RightOf(ProcessLayer.L4, OrgLevel.Region, true));
        Assert.Equal(TailoringRight.Denied, rules.Tailoring.RightOf(ProcessLayer.L4, OrgLevel.Region, true));
        Assert.Equal(TailoringRight.Denied, rules.Tailoring.Evaluate(new TailoringRequest { Layer = ProcessLayer.L4, Level = OrgLevel.Region, CompanyApproved = true }).Right);
    }

    [Fact]
    public void Nodes()
    {
        var rules = BookEdits.Rules(book => book["nodes"]!["standardHours"] = 36);
        Assert.Equal((24, 36), (Ours.Nodes.StandardHours, rules.Nodes.StandardHours));
        var (opened, at) = (new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 2, 6, 0, 0, TimeSpan.Zero));
        Assert.NotEqual(Status(Ours), Status(rules));

        NodeStatus Status(LtcRules book)
        {
            var node = new NodeData { Id = "decision", Kind = NodeKind.Decision, People = ["a"], EscalateTo = "b" };
            Assert.True(NodePath.TryCreate(new NodePathData { Nodes = [node], InsideGrant = false }, book.Nodes, out var path, out var findings), string.Join("; ", findings));
            return path!.Evaluate(opened, [], at).Nodes[0].Status;
        }
    }

    [Fact]
    public void Limits()
    {
        var rules = BookEdits.Rules(book => book["decisionPoints"]!["limits"]!["leastWinChance"] = 0.4);
        var facts = new DecisionFacts { WinChance = 0.35m };
        Assert.DoesNotContain("win-chance-at-floor", Missing(Ours, facts));
        Assert.Contains("win-chance-at-floor", Missing(rules, facts));
        var drop = BookEdits.Rules(book => book["decisionPoints"]!["limits"]!["marginDrop"] = 0.01);
        Assert.Equal("margin-drop in (,0.01]", drop.Decisions.Redecision.Requirements.First(one => one.Id == "margin-not-fallen").Condition.ToString());
    }

    [Fact]
    public void Papers()
    {
        var rules = BookEdits.Rules(book => Bid(book)["papers"]!.AsArray().Add(Paper("letter-of-intent")));
        var facts = new DecisionFacts { Papers = [.. Ours.Decisions.Points[DecisionPoint.Bid].Papers.Select(paper => paper.Id)] };
        Assert.DoesNotContain("required-papers-there", Missing(Ours, facts));
        Assert.Contains("required-papers-there", Missing(rules, facts));
    }

    [Fact]
    public void HardRules()
    {
        var rules = BookEdits.Rules(book => Bid(book)["rules"]!.AsArray().Add("text-fixed"));
        Assert.DoesNotContain("text-fixed", Missing(Ours, default));
        Assert.Contains("text-fixed", Missing(rules, default));
    }

    [Fact]
    public void OwnRequirements()
    {
        var rules = BookEdits.Rules(book => Bid(book)["requirements"] = new JsonArray(Own("no-stronghold-bids", "stronghold", false)));
        var facts = new DecisionFacts { Stronghold = true };
        Assert.DoesNotContain("no-stronghold-bids", Missing(Ours, facts));
        Assert.Contains("no-stronghold-bids", Missing(rules, facts));
        Assert.DoesNotContain("no-stronghold-bids", Missing(rules, new DecisionFacts { Stronghold = false }));
        Assert.Equal(rules.Book, BookTexts.Read(rules.Book.ToJson()));
    }

    [Fact]
    public void Reviews()
    {
        var rules = BookEdits.Rules(book => Bid(book)["reviews"]!.Item("role", "projectFinance")["mayVeto"] = true);
        Assert.False(Ours.Decisions.Points[DecisionPoint.Bid].Reviews[0].MayVeto);
        Assert.True(rules.Decisions.Points[DecisionPoint.Bid].Reviews[0].MayVeto);
        Assert.True(rules.Decisions.Points[DecisionPoint.Bid].ReviewsInsideGrant[0].MayVeto);
    }

    internal static JsonNode Bid(JsonNode book) => book["decisionPoints"]!["points"]!.Item("point", "bid");

    internal static JsonObject Paper(string id) => new() { ["id"] = id, ["text"] = Text() };

    internal static JsonObject Own(string id, string fact, bool value) =>
        new() { ["id"] = id, ["text"] = Text(), ["when"] = new JsonObject { ["fact"] = fact, ["is"] = value } };

    internal static JsonObject Text() => new() { ["en"] = "ours", ["zh-Hans"] = "自定", ["zh-Hant"] = "自訂" };

    private static string[] Missing(LtcRules rules, in DecisionFacts facts) =>
        [.. rules.Decisions.Points[DecisionPoint.Bid].Requires(DecisionOutcome.Go).Check(facts).Reasons.Select(reason => reason.Id)];
}
