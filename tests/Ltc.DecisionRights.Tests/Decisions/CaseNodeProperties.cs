using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Decisions;

public sealed class CaseNodeProperties(ITestOutputHelper output)
{
    private const int End = 80;

    private static readonly (string Person, LtcRole Role, bool Veto)[] Reviewers =
    [
        ("qian", LtcRole.ProjectFinance, false), ("zhou", LtcRole.LegalAndCompliance, true), ("wu", LtcRole.ContractCommercial, false),
    ];

    [Fact]
    public void TheNaiveNodesAgree() => PropertyRun.ForAll(nameof(TheNaiveNodesAgree), output.WriteLine, draw =>
    {
        int? start = draw.Chance(20) ? null : draw.Pick([0, 30, 55, 56, 57, 80, 90]);
        var said = Reviewers.ToDictionary(one => one.Role, one => Enumerable.Range(0, draw.Below(3))
            .Select(_ => (By: draw.Pick([one.Person, one.Person, "region-1", "sun"]), Hour: draw.Pick([0, 23, 24, 25, 54, 55, 56, 57, 78, 79, 80, 81])))
            .ToArray());
        var data = Case();
        data.ReviewStartedAt = start is { } hour ? At(hour) : null;
        data.Opinions = [.. said.SelectMany(pair => pair.Value.Select(one => new StatementData
        {
            By = one.By, Role = pair.Key, At = At(one.Hour), Version = 2, TextHash = ReadyFacts.All.TextHash, Opinion = Opinion.Agree,
        }))];
        var facts = DecisionRights.Default.Decide(Made(data), Setting(Initiation())).Facts;
        var settled = Reviewers.Select(one => NaiveNodes.Settled(one.Person, "region-1", one.Veto, said[one.Role], start <= End ? start : null, End)).ToArray();
        var heard = settled.All(one => one is not null);
        Assert.Equal(heard, facts.OpinionsIn);
        Assert.Equal(!heard || End - settled.Max() < 24, facts.InTime);
        draw.Saw(heard ? "heard" : "not heard");
        draw.Saw(facts.InTime == true ? "in time" : "late");
    }, "heard", "not heard", "in time", "late");

    private static System.DateTimeOffset At(int hour) => Now.AddHours(hour - End);
}
