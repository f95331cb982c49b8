using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>project-grade</c>; the cases give the amount in millions, and a flag that is not named is known to be false.</summary>
internal sealed class ProjectGradeSubject : CaseSubject
{
    private const decimal Million = 1_000_000m;

    private static readonly Text Known =
        CaseExpected.SomeOf("stronghold", "stronghold-company", "multiCountry", "firstSale", "lossMaking", "redLine", "frameRepeat");

    internal override string Id => "project-grade";

    internal override CaseAnswer Answer(Given given)
    {
        var facts = Flags(given, GivenScores.Read<ProjectGradeFacts>(
            new(given, "region", ProjectGradeFact.Region),
            new(given, "customer", ProjectGradeFact.Customer),
            new(given, "product", ProjectGradeFact.Product),
            new(given, "amount", ProjectGradeFact.Amount, Million)));
        given.End();
        var result = LtcRules.Default.Scores.ProjectGrade.Grade(facts);
        return new CaseAnswer(new JsonObject
        {
            ["score"] = result.Score,
            ["highestScore"] = result.HighestScore,
            ["grade"] = result.Grade is { } grade ? EnumIds<ProjectGrade>.IdOf(grade) : null,
            ["lowest"] = EnumIds<ProjectGrade>.IdOf(result.Lowest),
            ["highest"] = EnumIds<ProjectGrade>.IdOf(result.Highest),
            ["because"] = CaseAnswer.List(result.Because.Select(rule => rule.When.Id)),
        });
    }

    private static ProjectGradeFacts Flags(Given given, ProjectGradeFacts facts)
    {
        facts = facts with
        {
            StrongholdByRegion = false,
            StrongholdByCompany = false,
            MultiCountry = false,
            FirstSale = false,
            LossMaking = false,
            RedLineTerms = false,
            FrameRepeat = false,
        };
        return (given.TextsOrNull("flags") ?? []).Aggregate(facts, (sum, flag) => flag switch
        {
            "stronghold" => sum with { StrongholdByRegion = true },
            "stronghold-company" => sum with { StrongholdByCompany = true },
            "multiCountry" => sum with { MultiCountry = true },
            "firstSale" => sum with { FirstSale = true },
            "lossMaking" => sum with { LossMaking = true },
            "redLine" => sum with { RedLineTerms = true },
            "frameRepeat" => sum with { FrameRepeat = true },
            _ => throw CaseException.Expected(given.Path("flags"), Known, flag),
        });
    }
}
