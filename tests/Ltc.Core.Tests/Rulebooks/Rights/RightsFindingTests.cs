using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Tests.Rulebooks.Rights;

/// <summary>What is wrong in a section of decision rights is found where it stands.</summary>
public sealed class RightsFindingTests
{
    private static readonly Dictionary<string, Action<JsonNode>> Changes = new()
    {
        ["number-range /voting/needed"] = book => book["voting"]!["needed"] = 0,
        ["attendance-no-share /voting/attendanceParts"] = book => book["voting"]!["attendanceParts"] = 4,
        ["constraint-without-force /separation/constraints/0/atMost"] = book => book["separation"]!["constraints"]![0]!["atMost"] = 2,
        ["id-twice /separation/constraints/1"] = book => book["separation"]!["constraints"]![1]!["id"] = "lead-validation",
        ["raci-not-one-accountable /roles/cells"] = book => Cells(book).Remove(Cell(book, "invoice", "projectFinance")),
        ["raci-not-one-accountable /roles/cells/7"] = book => Cells(book)[4]!["marks"] = new JsonArray("accountable"),
        ["raci-recommends-and-decides /roles/cells/{0}"] = book => Cell(book, "decideSign", "accountResponsible")["marks"] = new JsonArray("responsible"),
        ["id-twice /roles/cells/1"] = book => Cells(book)[1]!["role"] = "accountResponsible",
        ["json-value /roles/cells/0/marks/0"] = book => Cells(book)[0]!["marks"] = new JsonArray("none"),
        ["list-too-short /roles/cells/0/marks"] = book => Cells(book)[0]!["marks"] = new JsonArray(),
        ["id-twice /roles/cells/0/marks/1"] = book => Cells(book)[0]!["marks"] = new JsonArray("responsible", "responsible"),
        ["grade-not-once /teams/terms"] = book => book["teams"]!["terms"]!.AsArray().RemoveAt(0),
        ["team-terms-order /teams/terms/3/sponsorRank"] = book => book["teams"]!["terms"]![3]!["sponsorRank"] = "departmentManager",
        ["team-terms-order /teams/terms/2/mayCombine"] = book => book["teams"]!["terms"]![2]!["mayCombine"] = true,
        ["team-terms-order /teams/terms/3/directorFrom"] = book => book["teams"]!["terms"]![3]!.AsObject().Remove("directorFrom"),
        ["id-twice /teams/tiers/1"] = book => book["teams"]!["tiers"]![1]!["tier"] = "S",
        ["number-range /sponsorships/reviewDays"] = book => book["sponsorships"]!["reviewDays"] = 0,
        ["attention-gap /attention/terms/1"] = book => book["attention"]!["terms"]!.AsArray().RemoveAt(1),
        ["attention-only-above /attention/terms/1"] = book => book["attention"]!["terms"]!.AsArray().RemoveAt(3),
        ["card-field-sensitive-and-minimal /cardAccess/fields/0"] = book => book["cardAccess"]!["fields"]![0]!["sensitive"] = true,
        ["number-range /cardAccess/longestGrantDays"] = book => book["cardAccess"]!["longestGrantDays"] = 0,
        ["express-slower /nodes/expressHours"] = book => book["nodes"]!["expressHours"] = 25,
        ["top-grade-faster /nodes/topGradeHours"] = book => book["nodes"]!["topGradeHours"] = 23,
        ["element-protected /tailoring/scopes/5/elements"] = book => book["tailoring"]!["scopes"]![5]!["elements"]!.AsArray().Add("gates"),
        ["layer-not-once /tailoring/scopes"] = book => book["tailoring"]!["scopes"]!.AsArray().RemoveAt(5),
        ["tailoring-rights-gap /tailoring/rights/rows"] = book => book["tailoring"]!["rights"]!["rows"]!.AsArray().RemoveAt(1),
        ["tailoring-rights-overlap /tailoring/rights/rows/7"] = book => book["tailoring"]!["rights"]!["rows"]![7]!["when"] = new JsonObject(),
        ["tailoring-approval-never /tailoring/rights/rows/2"] = book => book["tailoring"]!["rights"]!["rows"]![2]!["then"] = "needsApproval",
        ["json-value /tailoring/rights/rows/0/then"] = book => book["tailoring"]!["rights"]!["rows"]![0]!["then"] = "Allowed",
        ["tailoring-rights-column /tailoring/rights/columns/3"] = book => book["tailoring"]!["rights"]!["columns"]!.AsArray().Add(new JsonObject { ["id"] = "rationale", ["type"] = "set" }),
        ["id-twice /decisionPoints/points/1"] = book => book["decisionPoints"]!["points"]![1]!["point"] = "initiate",
        ["decision-point-not-once /decisionPoints/points"] = book => book["decisionPoints"]!["points"]!.AsArray().RemoveAt(4),
        ["decision-label-twice /decisionPoints/points/1/label"] = book => Bid(book)["label"] = "ATI",
        ["text-missing /decisionPoints/points/1/label"] = book => Bid(book)["label"] = string.Empty,
        ["number-range /decisionPoints/points/1/validDays"] = book => Bid(book)["validDays"] = 0,
        ["number-range /decisionPoints/limits/leastWinChance"] = book => book["decisionPoints"]!["limits"]!["leastWinChance"] = 1.01,
        ["calculation-limits-order /decisionPoints/limits/deviation/escalation"] = book => book["decisionPoints"]!["limits"]!["deviation"]!["escalation"] = 0.1,
        ["id-twice /decisionPoints/points/1/papers/1"] = book => Bid(book)["papers"]![1]!["id"] = "proposal-versions",
        ["decision-part-twice /decisionPoints/points/1/calculations"] = book => Bid(book)["calculations"]!.AsArray().Add("estimate"),
        ["decision-part-twice /decisionPoints/points/1/rules"] = book => Bid(book)["rules"]!.AsArray().Add("risk-reserve-kept"),
        ["json-value /decisionPoints/points/1/rules/6"] = book => Bid(book)["rules"]!.AsArray().Add("risk-reserves-kept"),
        ["clearance-not-possible /decisionPoints/points/1/clearances"] = book => Bid(book)["clearances"]!.AsArray().Add("price"),
        ["clearance-not-possible /decisionPoints/points/0/clearances"] = book => book["decisionPoints"]!["points"]![0]!["clearances"]!.AsArray().Add("signing"),
        ["id-twice /decisionPoints/points/1/reviews/1"] = book => Bid(book)["reviews"]![1]!["role"] = "projectFinance",
        ["review-paper-unknown /decisionPoints/points/1/reviews/0/papers"] = book => Bid(book)["reviews"]![0]!["papers"]!.AsArray().Add("estimates"),
        ["veto-must-escalate /decisionPoints/points/1/reviews/1/onTimeout"] = book => Bid(book)["reviews"]![1]!["onTimeout"] = "autoPass",
        ["review-inside-grant-unknown /decisionPoints/points/1/reviewsInsideGrant"] = book => Bid(book)["reviewsInsideGrant"]!.AsArray().Add("sponsor"),
        ["number-range /decisionPoints/points/1/decisionHours"] = book => Bid(book)["decisionHours"] = 0,
        ["checklist-requirement-twice /decisionPoints/points/1/requirements/0"] = book => Bid(book)["requirements"] = new JsonArray(RightsAnswerTests.Own("win-chance-at-floor", "stronghold", false)),
        ["checklist-requirement-twice /decisionPoints/points/1/requirements/0#"] = book => Bid(book)["requirements"] = new JsonArray(RightsAnswerTests.Own("recommended", "stronghold", false)),
        ["fact-unknown /decisionPoints/points/1/requirements/0/when"] = book => Bid(book)["requirements"] = new JsonArray(RightsAnswerTests.Own("own", "strong-hold", false)),
        ["nodes-too-many /decisionPoints/points/1/reviewsInsideGrant"] = book => Bid(book)["reviewsInsideGrant"]!.AsArray().Add("legalAndCompliance"),
        ["tier-unknown /teams/tiers/0/tier"] = book => book["teams"]!["tiers"]![0]!["tier"] = "SS",
        ["tier-order /teams/tiers/0/sponsorRank"] = book => book["teams"]!["tiers"]![0]!["sponsorRank"] = "departmentManager",
        ["separation-not-staffed /separation/constraints/10"] = book => Constrain(book, "sdt", "decide"),
        ["separation-not-staffed /separation/constraints/10#"] = book => Constrain(book, "ar", "sr", "fr", "pd", "recommend"),
        ["decision-without-people /decisionPoints/points/1"] = book =>
        {
            Cell(book, "decideBid", "salesDecisionTeam")["marks"] = new JsonArray("informed");
            Cell(book, "decideBid", "fulfilmentResponsible")["marks"] = new JsonArray("accountable", "responsible");
            Cell(book, "recommendBid", "fulfilmentResponsible")["marks"] = new JsonArray("consulted");
            Bid(book)["reviews"]!.AsArray().Add(book["decisionPoints"]!["points"]![2]!["reviews"]!.Item("role", "fulfilmentResponsible").DeepClone());
            foreach (var role in new[] { "projectFinance", "legalAndCompliance", "contractCommercial" })
                Bid(book)["reviews"]!.AsArray().Remove(Bid(book)["reviews"]!.Item("role", role));
            Bid(book)["reviewsInsideGrant"] = new JsonArray();
        },
        ["separation-not-staffed /separation/constraints/10##"] = book => Constrain(book, "lead-manager", "validate-lead"),
    };

    public static IEnumerable<object[]> Findings() => Changes.Keys.Select(key => new object[] { key });

    [Theory, MemberData(nameof(Findings))]
    public void A_change_that_breaks_a_section_is_found(string finding)
    {
        var refused = BookEdits.Refused(Changes[finding]);
        var expected = finding.Replace("{0}", At("decideSign", "accountResponsible"), StringComparison.Ordinal).TrimEnd('#');
        Assert.True(refused.Contains(expected), string.Join("; ", refused));
    }

    [Fact]
    public void A_separation_that_somebody_else_can_keep_is_taken()
    {
        var rules = BookEdits.Rules(book => Constrain(book, "ar", "recommend"));
        Assert.Equal(Answer.Refused, rules.Separation.Evaluate([new("a", "ar"), new("a", "recommend")]).Answer);
    }

    private static JsonNode Bid(JsonNode book) => RightsAnswerTests.Bid(book);

    private static void Constrain(JsonNode book, params string[] duties) => book["separation"]!["constraints"]!.AsArray().Add(new JsonObject
    {
        ["id"] = "own",
        ["duties"] = new JsonArray([.. duties.Select(duty => JsonValue.Create(duty))]),
        ["atMost"] = 1,
        ["text"] = RightsAnswerTests.Text(),
    });

    private static JsonArray Cells(JsonNode book) => book["roles"]!["cells"]!.AsArray();

    private static JsonNode Cell(JsonNode book, string step, string role) => Cells(book).First(cell => (string?)cell!["step"] == step && (string?)cell["role"] == role)!;

    private static string At(string step, string role)
    {
        var book = JsonNode.Parse(Rulebook.Default.ToJson())!;
        return Cells(book).IndexOf(Cell(book, step, role)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
