using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Scores;

public sealed class CardDefectProperties(ITestOutputHelper output)
{
    public static TheoryData<string> Defects() => new(PlantCardDefect.InData.Keys);

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_planted_defect_is_found(string code) => PropertyRun.ForAll(
        "a planted defect is found: " + code,
        output.WriteLine,
        draw =>
        {
            var data = GenerateCard.Data(draw);
            PlantCardDefect.InData[code](draw, data);
            Assert.False(ScorecardDefinition.TryCreate(data, out var card, out var findings));
            Assert.Null(card);
            Assert.Contains(code, findings.Select(finding => finding.Code));
            Assert.All(findings, finding => Assert.StartsWith("/", finding.Pointer, System.StringComparison.Ordinal));
            draw.Saw("found");
        });

    [Fact]
    public void Two_defects_are_found_at_once() => PropertyRun.ForAll(
        "two defects are found at once",
        output.WriteLine,
        draw =>
        {
            var data = GenerateCard.Data(draw);
            (data.Initial, data.Minimum, data.Maximum) = (0.0000000001m, 1m, 0m);
            PlantCardDefect.InData["scorecard-empty-id"](draw, data);
            Assert.False(ScorecardDefinition.TryCreate(data, out _, out var findings));
            Assert.Empty(new[] { "scorecard-points-too-fine", "scorecard-bounds-reversed", "scorecard-empty-id" }.Except(findings.Select(finding => finding.Code)));
            draw.Saw("found");
        });
}
