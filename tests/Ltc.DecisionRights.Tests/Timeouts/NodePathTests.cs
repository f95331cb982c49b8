using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Timeouts;

public sealed class NodePathTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Start = new(2026, 5, 27, 8, 0, 0, TimeSpan.Zero);
    private static readonly NodeTerms Terms = NodeTerms.Define();

    [Theory]
    [InlineData(-1, NodeStatus.Open)]
    [InlineData(0, NodeStatus.PassedByTimeout)]
    [InlineData(1, NodeStatus.PassedByTimeout)]
    public void AReviewWithoutAVetoPassesAtItsLimitAndNamesWhoIsAccountable(int ticks, NodeStatus status)
    {
        var state = Make(Review(), Decision()).Evaluate(Start, [], Start.AddHours(24).AddTicks(ticks)).Nodes[0];
        Assert.Equal(status, state.Status);
        Assert.Equal(status == NodeStatus.PassedByTimeout ? ["leo"] : [], state.Accountable);
        Assert.Equal(Start.AddHours(24), state.DueAt);
    }

    [Fact]
    public void AReviewWithAVetoIsEscalatedAndNeverPassed()
    {
        var path = Make(Review(veto: true), Decision());
        var answer = path.Evaluate(Start, [], Start.AddYears(1));
        Assert.Equal((NodeStatus.Escalated, NodeStatus.NotReached, Answer.Unknown), (answer.Nodes[0].Status, answer.Nodes[1].Status, answer.Answer));
        Assert.Equal(["lea"], answer.Current!.Asked);
    }

    [Fact]
    public void ADecisionIsEscalatedAndNeverPassed()
    {
        var answer = Make(Decision()).Evaluate(Start, [], Start.AddYears(1));
        Assert.Equal((NodeStatus.Escalated, Answer.Unknown), (answer.Nodes[0].Status, answer.Answer));
        Assert.Empty(answer.Nodes[0].Accountable);
    }

    [Theory]
    [InlineData(TimeoutAction.AutoPass)]
    [InlineData(TimeoutAction.Remind)]
    public void NoPathLetsADeciderOrVetoerPassOrLie(TimeoutAction action)
    {
        var decision = Decision();
        decision.OnTimeout = action;
        Refused("decision-must-escalate", decision);
        foreach (var veto in new bool?[] { true, null })
        {
            var review = Review(veto);
            review.OnTimeout = action;
            Refused("veto-must-escalate", review, Decision());
        }

        var free = Review(veto: false);
        free.OnTimeout = action;
        Assert.Equal(action, Make(free, Decision()).Nodes[0].OnTimeout);
    }

    [Theory]
    [InlineData(1, true, true)]
    [InlineData(2, true, false)]
    [InlineData(2, null, false)]
    [InlineData(2, false, true)]
    public void AnItemInsideAGrantHasThreeNodesWithItsApplicant(int reviews, bool? inside, bool valid)
    {
        NodeData[] nodes = [.. Enumerable.Range(0, reviews).Select(i => Review(id: "r" + i)), Decision()];
        Assert.Equal(valid, NodePath.TryCreate(new NodePathData { Nodes = nodes, InsideGrant = inside }, Terms, out _, out var findings));
        Assert.Equal(valid ? [] : ["nodes-too-many"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void TheExpressPathHasEightHours()
    {
        Assert.True(NodePath.TryCreate(new NodePathData { Nodes = [Review(), Decision()], IsExpress = true }, Terms, out var path, out _));
        Assert.Equal([8, 8], path!.Nodes.Select(node => node.Hours));
        Assert.False(NodeTerms.TryCreate(0, 8, -1, 1, out _, out var findings));
        Assert.Equal(["node-hours-too-few", "express-slower", "top-grade-faster", "nodes-too-few"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void AfterTheEscalationOnlyTheOneAboveAnswers()
    {
        var late = Start.AddHours(24);
        var path = Make(Decision());
        Assert.Equal(Answer.Unknown, path.Evaluate(Start, [new("decide", "chair", NodeReply.Agree, late)], late).Answer);
        Assert.Equal(Answer.Allowed, path.Evaluate(Start, [new("decide", "boss", NodeReply.Agree, late)], late).Answer);
        Assert.Equal(Answer.Unknown, path.Evaluate(Start, [new("decide", "boss", NodeReply.Agree, late.AddTicks(-1))], late).Answer);
        Assert.Single(path.Evaluate(Start, [new("decide", "chair", NodeReply.Agree, late)], late).Ignored);
    }

    [Fact]
    public void AReminderLeavesTheNodeOpen()
    {
        var review = Review();
        review.OnTimeout = TimeoutAction.Remind;
        var path = Make(review, Decision());
        Assert.Equal(NodeStatus.Reminded, path.Evaluate(Start, [], Start.AddDays(9)).Nodes[0].Status);
        Assert.Equal(NodeStatus.Agreed, path.Evaluate(Start, [new("review", "leo", NodeReply.Agree, Start.AddDays(8))], Start.AddDays(9)).Nodes[0].Status);
    }

    [Fact]
    public void AVetoStopsOnlyFromWhoHoldsOne()
    {
        NodeEvent[] events = [new("review", "leo", NodeReply.Veto, Start.AddHours(1)), new("decide", "chair", NodeReply.Agree, Start.AddHours(2))];
        Assert.Equal(Answer.Refused, Make(Review(veto: true), Decision()).Evaluate(Start, events, Start.AddHours(3)).Answer);
        var answer = Make(Review(), Decision()).Evaluate(Start, events, Start.AddHours(3));
        Assert.Equal((NodeStatus.Disagreed, Answer.Allowed), (answer.Nodes[0].Status, answer.Answer));
        Assert.Equal(Answer.Refused, default(NodePathAnswer).Answer);
    }

    [Fact]
    public void EverythingThatIsWrongIsSaidAtOnce()
    {
        NodeData[] nodes =
        [
            new() { Kind = NodeKind.Review, HoldsVeto = false, Hours = 0 },
            new() { Id = "d", Kind = NodeKind.Review, People = ["a"], EscalateTo = "a" },
            Review(id: "d"),
        ];
        Assert.False(NodePath.TryCreate(new NodePathData { Nodes = nodes }, Terms, out _, out var findings));
        Assert.Equal(
            [
                "path-without-decision",
                "nodes-too-many",
                "node-twice",
                "node-id-missing",
                "node-without-people",
                "node-hours-too-few",
                "node-without-escalation",
            ],
            findings.Select(finding => finding.Code));
    }

    [Fact]
    public void TheNaiveWalkAgrees() => PropertyRun.ForAll("timeouts, naive", output.WriteLine, draw =>
    {
        var path = Path(draw);
        var events = Events(draw);
        var hours = draw.Below(20);
        var answer = path.Evaluate(Start, draw.Shuffle(events), Start.AddHours(hours));
        Assert.Equal(NaivePath.Walk(path.Nodes, events, Start, hours), answer.Nodes.Select(state => state.Status.ToString()));
        foreach (var state in answer.Nodes)
        {
            draw.Saw(state.Status);
            Assert.False(state.Status == NodeStatus.PassedByTimeout && (state.Node.HoldsVeto || state.Node.Kind == NodeKind.Decision));
        }

        draw.Saw(answer.Answer);
        Assert.True(answer.Answer != Answer.Allowed || answer.Nodes[^1].Status == NodeStatus.Agreed);
    }, "Agreed", "Disagreed", "Vetoed", "PassedByTimeout", "Escalated", "Reminded", "Open", "NotReached", "Allowed", "Refused", "Unknown");

    [Fact]
    public void WhatIsSettledStaysSettled() => PropertyRun.ForAll("timeouts, later", output.WriteLine, draw =>
    {
        var path = Path(draw);
        var events = Events(draw);
        var hours = draw.Below(20);
        var (before, after) = (path.Evaluate(Start, events, Start.AddHours(hours)), path.Evaluate(Start, events, Start.AddHours(hours + 1 + draw.Below(9))));
        for (var i = 0; i < path.Nodes.Count; i++)
        {
            if (before.Nodes[i].SettledAt is null)
                continue;
            draw.Saw("settled");
            Assert.Equal(
                (before.Nodes[i].Status, before.Nodes[i].SettledAt, before.Nodes[i].By),
                (after.Nodes[i].Status, after.Nodes[i].SettledAt, after.Nodes[i].By));
        }

        Assert.True(before.Answer == Answer.Unknown || before.Answer == after.Answer);
    }, "settled");

    private static NodeData Review(bool? veto = false, string id = "review") =>
        new() { Id = id, Kind = NodeKind.Review, People = ["leo"], HoldsVeto = veto, EscalateTo = "lea" };

    private static NodeData Decision() => new() { Id = "decide", Kind = NodeKind.Decision, People = ["chair"], EscalateTo = "boss" };

    private static NodePath Make(params NodeData[] nodes)
    {
        Assert.True(
            NodePath.TryCreate(new NodePathData { Nodes = nodes, InsideGrant = false }, Terms, out var path, out var findings),
            string.Join("; ", findings));
        return path!;
    }

    private static void Refused(string code, params NodeData[] nodes)
    {
        Assert.False(NodePath.TryCreate(new NodePathData { Nodes = nodes, InsideGrant = false }, Terms, out _, out var findings));
        Assert.Equal(code, findings.Single().Code);
    }

    private static NodePath Path(Draw draw)
    {
        NodeData[] reviews = [.. Enumerable.Range(0, draw.Below(3)).Select(i => new NodeData
        {
            Id = "n" + i,
            Kind = NodeKind.Review,
            People = ["a", "b"],
            HoldsVeto = draw.Chance(40),
            Hours = 1 + draw.Below(4),
            EscalateTo = "c",
        })];
        foreach (var review in reviews.Where(one => one.HoldsVeto == false))
            review.OnTimeout = (TimeoutAction)draw.Below(3);
        return Make([.. reviews, new NodeData { Id = "n9", People = ["a", "d"], Hours = 1 + draw.Below(4), EscalateTo = "c" }]);
    }

    private static NodeEvent[] Events(Draw draw) =>
        [
            .. Enumerable.Range(0, draw.Below(9))
                .Select(
                    _ => new NodeEvent(
                        draw.Pick<string>(["n0", "n1", "n9"]),
                        draw.Pick<string>(["a", "b", "c", "d", "x"]),
                        (NodeReply)draw.Below(3),
                        Start.AddHours(draw.Below(12))))
        ];
}
