using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Asks which probability of a deal counts: what closed deals say or what a person says.</summary>
/// <remarks>
/// given: <c>automatic</c>? in whole percent, <c>manual</c>? {percent, by, why, at, expires?}, <c>policy</c>?, <c>stageChanged</c>?, <c>at</c>.
/// expect: <c>percent</c> and <c>from</c> none | automatic | manual, or <c>findings</c>, the codes of what is wrong with the manual one.
/// </remarks>
internal sealed class DealProbabilitySubject : CaseSubject
{
    internal override string Id => "deal-probability";

    internal override CaseAnswer Answer(Given given)
    {
        var at = Moment(given, "at") ?? throw CaseException.Missing(given.Path("at"));
        var automatic = Automatic(given, at);
        var policy = given.TextOrNull("policy") is { } word ? Policy(given, word) : OverridePolicy.EndsWithStage;
        var changes = given.FlagOrNull("stageChanged") ?? false;
        var data = given.Take("manual") is null ? (ManualProbabilityData?)null : Manual(given.Object("manual"));
        given.End();
        var deal = DealProbability.None.With(automatic);
        if (data is { } said)
        {
            if (!ManualProbability.TryCreate(said, out var manual, out var findings))
                return new CaseAnswer(new JsonObject { ["findings"] = CaseAnswer.List(findings.Select(finding => finding.Code)) });
            deal = deal.With(manual!);
        }

        if (changes)
            deal = deal.InNewStage(automatic, policy);
        var percent = deal.At(at, out var source);
        return new CaseAnswer(new JsonObject { ["percent"] = percent, ["from"] = source.ToString().ToLowerInvariant() });
    }

    /// <summary>Makes the automatic one from a percentage: of a hundred closed deals so many were won.</summary>
    private static AutomaticProbability? Automatic(Given given, DateTimeOffset at)
    {
        const int Deals = 100;
        if (given.WholeOrNull("automatic") is not { } won)
            return null;
        if (won is < 0 or > Deals)
            throw CaseException.Expected(given.Path("automatic"), CaseExpected.NumberIn(new Interval(0m, 100m)));
        var definition = WinProbabilityDefinition.Create(new WinProbabilityData { Stages = ["open", "won"], Fields = [], Smoothing = 0m });
        var deals = Enumerable.Range(0, Deals).Select(i => new ClosedDeal
        {
            Outcome = i < won ? DealOutcome.Won : DealOutcome.Lost,
            Facts = new WinProbabilityFacts { Stage = "open" },
        });
        return WinProbabilityModel.Empty(definition).TryLearn([.. deals], out var model, out _)
            ? AutomaticProbability.Of(model!.Estimate(new WinProbabilityFacts { Stage = "open" }), at)
            : null;
    }

    private static ManualProbabilityData Manual(Given manual)
    {
        var data = new ManualProbabilityData
        {
            Percent = manual.NumberOrNull("percent"),
            By = manual.TextOrNull("by"),
            Why = manual.TextOrNull("why"),
            At = Moment(manual, "at"),
            Expires = Moment(manual, "expires"),
        };
        manual.End();
        return data;
    }

    private static OverridePolicy Policy(Given given, string word) => word switch
    {
        "endsWithStage" => OverridePolicy.EndsWithStage,
        "holdsIfLower" => OverridePolicy.HoldsIfLower,
        "holdsUntilExpiry" => OverridePolicy.HoldsUntilExpiry,
        _ => throw CaseException.Expected(given.Path("policy"), CaseExpected.OneOf("endsWithStage", "holdsIfLower", "holdsUntilExpiry"), word),
    };

    private static DateTimeOffset? Moment(Given given, string name)
    {
        if (given.TextOrNull(name) is not { } text)
            return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw CaseException.Expected(given.Path(name), CaseExpected.Moment);
    }
}
