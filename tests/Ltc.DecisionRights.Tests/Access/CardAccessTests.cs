using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Access;

public sealed class CardAccessTests(ITestOutputHelper output)
{
    private static readonly CardAccessRules Rules = CardAccessRules.Define();
    private static readonly DateTimeOffset Now = new(2026, 5, 27, 10, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, string> Line = new(StringComparer.Ordinal)
    {
        ["amy"] = "lin",
        ["ben"] = "lin",
        ["lin"] = "zhao",
        ["zhao"] = "wu",
        ["cat"] = "amy",
        ["xu"] = "zhao",
    };

    private static readonly CardAccessRequest Question = new()
    {
        Viewer = "ben",
        Owner = "amy",
        Card = "k1",
        Managers = Line,
        Relevant = true,
        At = Now,
        Backup = "bea",
        Sponsor = "sue",
    };

    [Theory]
    [InlineData("amy", CardGround.Owner, true, true)]
    [InlineData("bea", CardGround.Backup, true, true)]
    [InlineData("lin", CardGround.Superior, true, true)]
    [InlineData("zhao", CardGround.Superior, true, false)]
    [InlineData("wu", CardGround.Superior, true, false)]
    [InlineData("sue", CardGround.Sponsor, true, false)]
    [InlineData("ben", CardGround.Peer, false, false)]
    [InlineData("cat", CardGround.Subordinate, false, false)]
    [InlineData("xu", CardGround.Stranger, false, false)]
    [InlineData("nobody", CardGround.Stranger, false, false)]
    public void EachViewerHasAGroundAndOnlyTheNearestSeeSensitiveFields(string viewer, CardGround ground, bool allowed, bool sensitive)
    {
        var access = Rules.Evaluate(Question with { Viewer = viewer });
        Assert.Equal((ground, allowed, allowed, sensitive), (access.Ground, access.IsAllowed, access.Shows("identity"), access.Shows("family")));
        Assert.Equal(sensitive, access.Fields.Any(field => field.IsSensitive));
    }

    [Theory]
    [InlineData(true, CardGround.Superior)]
    [InlineData(false, CardGround.NotRelevant)]
    [InlineData(null, CardGround.NotKnown)]
    public void ASuperiorNeedsABusinessReason(bool? relevant, CardGround ground) =>
        Assert.Equal(ground, Rules.Evaluate(Question with { Viewer = "zhao", Relevant = relevant }).Ground);

    [Theory]
    [InlineData(-1, CardGround.Peer)]
    [InlineData(0, CardGround.Peer)]
    [InlineData(1, CardGround.Grant)]
    public void TheEndOfAGrantIsOutside(int ticks, CardGround ground)
    {
        var access = Rules.Evaluate(Question with { Grants = [new() { Viewer = "ben", Card = "k1", Until = Now.AddTicks(ticks) }] });
        Assert.Equal(ground, access.Ground);
        Assert.Equal(ground == CardGround.Grant ? "identity relation-level duties targets owners" : "", string.Join(" ", access.Fields));
    }

    [Fact]
    public void AGrantOpensNoMoreThanTheLeastFields()
    {
        var access = Rules.Evaluate(
            Question with { Grants = [new() { Viewer = "ben", Card = "k1", Until = Now.AddDays(1), Fields = ["duties", "family", "dates"] }] });
        Assert.Equal(["duties"], access.Fields.Select(field => field.Id));
        Assert.Equal(
            CardGround.Peer,
            Rules.Evaluate(Question with { Grants = [new() { Viewer = "ben", Card = "k1", Until = Now.AddDays(1), Fields = ["family"] }] }).Ground);
    }

    [Theory]
    [InlineData(90, CardGround.Grant)]
    [InlineData(91, CardGround.Peer)]
    public void AGrantThatRunsTooLongOpensNothing(int days, CardGround ground)
    {
        var grant = new CardGrant { Viewer = "ben", Card = "k1", From = Now, Until = Now.AddDays(days) };
        Assert.Equal(ground, Rules.Evaluate(Question with { Grants = [grant] }).Ground);
        Assert.Equal(days > 90 ? ["card-grant-too-long"] : [], Rules.CheckGrant(grant).Select(finding => finding.Code));
    }

    [Fact]
    public void EverythingThatIsWrongWithAGrantIsSaidAtOnce()
    {
        Assert.Equal(4, Rules.CheckGrant(default).Count);
        var grant = new CardGrant { Viewer = "b", Card = "k", From = Now, Until = Now, Fields = ["gifts", "nothing", "duties"] };
        Assert.Equal(
            ["card-grant-ends-first", "card-grant-field-not-minimal", "card-grant-field-not-minimal"],
            Rules.CheckGrant(grant).Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("lin", false, CardGround.Superior)]
    [InlineData("amy", false, CardGround.NotExportable)]
    [InlineData("amy", null, CardGround.NotKnown)]
    [InlineData("xu", true, CardGround.Audit)]
    [InlineData("ben", false, CardGround.Peer)]
    public void OnlySuperiorsAndAuditTakeACopyOut(string viewer, bool? audit, CardGround ground)
    {
        var access = Rules.Evaluate(Question with { Viewer = viewer, IsAudit = audit, Action = CardAction.Export });
        Assert.Equal(ground, access.Ground);
        Assert.Equal(viewer == "lin", access.Shows("gifts"));
        Assert.False(Rules.Evaluate(Question with { Viewer = viewer, Action = (CardAction)9, IsAudit = true }).IsAllowed);
    }

    [Fact]
    public void WhatIsNotKnownStaysShut()
    {
        Assert.Equal(Answer.Unknown, Rules.Evaluate(default).Answer);
        Assert.Equal(CardGround.NotKnown, Rules.Evaluate(Question with { Managers = null }).Ground);
        Assert.Equal(Answer.Refused, default(CardAccess).Answer);
        Assert.False(default(CardAccess).Shows("identity"));
        Assert.False(Rules.Evaluate(Question with { Viewer = "amy" }).Shows("nothing"));
    }

    [Fact]
    public void ACircleOfManagersEnds()
    {
        var circle = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "b", ["b"] = "c", ["c"] = "b" };
        Assert.Equal(CardGround.Superior, Rules.Evaluate(new() { Viewer = "c", Owner = "a", Managers = circle, Relevant = true }).Ground);
        Assert.Equal(CardGround.Stranger, Rules.Evaluate(new() { Viewer = "z", Owner = "a", Managers = circle, Relevant = true }).Ground);
    }

    [Fact]
    public void RulesSayEverythingThatIsWrong()
    {
        CardField[] fields =
        [
            new("a", default, isSensitive: true, isMinimal: true),
            new("a", default),
            .. Enumerable.Range(0, 31).Select(i => new CardField("f" + i, default)),
        ];
        Assert.False(CardAccessRules.TryCreate(fields, 0, out _, out var findings));
        Assert.Equal(
            ["card-field-twice", "card-field-sensitive-and-minimal", "card-fields-too-many", "grant-days-too-few"],
            findings.Select(finding => finding.Code));
        Assert.True(CardAccessRules.TryCreate(Rules.Fields.Where(field => field.Id != "family"), 30, out var lawful, out _));
        Assert.False(lawful!.Evaluate(Question with { Viewer = "amy" }).Shows("family"));
    }

    [Fact]
    public void TheNaiveGroundsAgree() => PropertyRun.ForAll("card access, naive", output.WriteLine, draw =>
    {
        var request = Draw(draw);
        var access = Rules.Evaluate(request);
        draw.Saw(access.Ground);
        Assert.Equal(NaiveCardAccess.Why(request), access.Ground.ToString());
        Assert.Equal(NaiveCardAccess.Fields(request, Rules.Fields), access.Fields.Select(field => field.Id));
        Assert.All(Rules.Fields, field => Assert.Equal(access.Fields.Contains(field), access.Shows(field.Id)));
    }, "Owner", "Backup", "Superior", "Sponsor", "Grant", "NotRelevant", "Subordinate", "Peer", "Stranger");

    [Fact]
    public void NoPeerSeesAPeerWithoutAGrantOrARoleOnTheCard() => PropertyRun.ForAll("card access, peers", output.WriteLine, draw =>
    {
        var request = Draw(draw) with { Backup = null, Sponsor = null, Grants = null };
        var peers = request.Managers!.GetValueOrDefault(request.Viewer!, "?") == request.Managers!.GetValueOrDefault(request.Owner!, "!")
            && request.Viewer != request.Owner;
        draw.Saw(peers ? "peers" : "others");
        // In a circle a peer can stand above as well.
        Assert.False(peers && Rules.Evaluate(request).IsAllowed && request.Managers![request.Owner!] != request.Viewer && !HasCircle(request.Managers!));
    }, "peers", "others");

    [Fact]
    public void AskingAllocatesNothing()
    {
        CardAccessRequest[] requests =
        [
            .. new[] { "amy", "wu", "ben", "xu", "cat" }.Select(
                viewer => Question with { Viewer = viewer, Grants = [new() { Viewer = "ben", Card = "k1", Until = Now }] }),
        ];
        var seen = 0;
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var request in requests)
                seen += Rules.Evaluate(request).Shows("family") ? 1 : 0;
        }));
        Assert.True(seen > 0);
    }

    private static bool HasCircle(IReadOnlyDictionary<string, string> managers) => managers.Keys.Any(person =>
    {
        var at = person;
        for (var i = 0; i <= managers.Count; i++)
        {
            if (!managers.TryGetValue(at, out at!))
                return false;
        }

        return true;
    });

    private static CardAccessRequest Draw(Draw draw)
    {
        string[] people = ["a", "b", "c", "d", "e", "f"];
        return new CardAccessRequest
        {
            Viewer = draw.Pick(people),
            Owner = draw.Pick(people),
            Backup = draw.Chance(20) ? draw.Pick(people) : null,
            Sponsor = draw.Chance(20) ? draw.Pick(people) : null,
            Card = "k1",
            Relevant = draw.Chance(60),
            At = Now,
            Managers = people.Where(_ => draw.Chance(70)).ToDictionary(person => person, _ => draw.Pick(people)),
            Grants = [.. Enumerable.Range(0, draw.Below(4)).Select(_ => new CardGrant
            {
                Viewer = draw.Pick(people),
                Card = draw.Chance(70) ? "k1" : "k2",
                From = draw.Chance(50) ? null : Now.AddDays(-draw.Below(3) * 45).AddTicks(draw.Below(3) - 1),
                Until = Now.AddTicks(draw.Below(3) - 1),
                Fields = draw.Chance(60) ? null : [.. draw.Shuffle(new[] { "identity", "duties", "family", "dates" }).Take(draw.Below(3))],
            })],
        };
    }
}
