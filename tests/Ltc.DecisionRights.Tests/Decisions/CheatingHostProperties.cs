using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Decisions;

/// <summary>Laws 1 and 2 against hosts that try to cheat: no case that was tampered with is decided, and each guard is what stops somebody.</summary>
public sealed class CheatingHostProperties(ITestOutputHelper output)
{
    public static IEnumerable<object[]> EachCheat() => Cheat.All.Select((cheat, number) => new object[] { number, cheat.Name });

    [Theory, MemberData(nameof(EachCheat))]
    public void ACheatIsStopped(int number, string name)
    {
        var (one, setting) = Cheat.All[number].Apply();
        var answer = DecisionRights.Default.Decide(one, setting);
        output.WriteLine($"{name}: {answer}");
        Assert.NotEqual(Answer.Allowed, answer.Answer);
        Assert.Null(answer.Decision);
        if (Cheat.All[number].Guard is { } guard)
            Assert.Equal([guard], answer.Reasons.Select(reason => reason.Id));
    }

    [Theory, MemberData(nameof(EachCheat))]
    public void WithoutItsGuardTheCheatSucceeds(int number, string name)
    {
        if (Cheat.All[number].Guard is not { } guard)
            return;
        var (one, setting) = Cheat.All[number].Apply();
        output.WriteLine($"{name}: {guard}");
        Assert.Equal(Answer.Allowed, DecisionRights.Default.Without(guard).Decide(one, setting).Answer);
    }

    [Fact]
    public void NoMixtureOfCheatsIsDecided() => PropertyRun.ForAll(nameof(NoMixtureOfCheatsIsDecided), output.WriteLine, draw =>
    {
        var first = draw.Pick(Cheat.All);
        var data = Case(first.Point, first.Outcome);
        var setting = Setting(Initiation());
        var honest = draw.Chance(20);
        var same = Cheat.All.Where(cheat => cheat.Point == first.Point && cheat.Outcome == first.Outcome).ToArray();
        Cheat[] done = honest ? [] : [.. draw.Shuffle(same).Take(draw.Below(3)).Append(first)];
        foreach (var cheat in done)
            cheat.Do(data, setting);
        if (!DecisionCase.TryCreate(data, out var one, out _))
            return;
        var answer = DecisionRights.Default.Decide(one!, setting);
        draw.Saw(honest ? "honest" : answer.Answer.ToString());
        if (honest != answer.IsAllowed)
            output.WriteLine(string.Join(" + ", done));
        Assert.Equal(honest, answer.IsAllowed);
    }, "honest", "Refused", "Unknown");

    [Fact]
    public void WhatACaseClaimsAboutItsOwnDecidingIsIgnored() => PropertyRun.ForAll(nameof(WhatACaseClaimsAboutItsOwnDecidingIsIgnored), output.WriteLine, draw =>
    {
        var cheat = draw.Pick(Cheat.All);
        var (one, setting) = cheat.Apply();
        var data = one.ToData();
        bool? Claim() => draw.Below(3) switch { 0 => null, 1 => true, _ => false };
        OrgLevel? Level() => draw.Below(5) is var level and < 4 ? (OrgLevel)level : null;
        data.Facts = data.Facts with
        {
            Recommended = Claim(),
            SeparationKept = Claim(),
            OpinionsIn = Claim(),
            InTime = Claim(),
            TermsCleared = Claim(),
            PriceCleared = Claim(),
            CreditCleared = Claim(),
            VetoStands = Claim(),
            VotesCarried = Claim(),
            Empowered = Claim(),
            CoSigned = Claim(),
            RequestWithdrawn = Claim(),
            EnvelopeInside = Claim(),
            GradeLowered = Claim(),
            LoweringDecided = Claim(),
            Level = Level(),
            RequiredLevel = Level(),
            GradeLevel = Level(),
            InitiationLevel = Level(),
        };
        var answer = DecisionRights.Default.Decide(Made(data), setting);
        draw.Saw(answer.Answer);
        Assert.Equal(DecisionRights.Default.Decide(one, setting).Reasons.Select(reason => reason.ToString()), answer.Reasons.Select(reason => reason.ToString()));
    }, "Refused", "Unknown");
}
