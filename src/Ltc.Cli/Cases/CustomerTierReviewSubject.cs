using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>customer-tier-review</c>: what reviews make of a tier, and whether one is due.</summary>
internal sealed class CustomerTierReviewSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "customer-tier-review";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var review = LtcRules.Default.Scores.CustomerTierReview;
        var current = GivenFacts.Choice<CustomerTier>(given, "current") ?? throw CaseException.Missing(given.Path("current"));
        given.Expect("reviews");
        var reviews = given.Items("reviews").Select((item, i) => GivenFacts.Item<CustomerTier>(item, $"{given.Path("reviews")}[{i}]")).ToArray();
        var (last, at, keyPersonChanged) = (Date(given, "lastReview"), Date(given, "at"), given.FlagOrNull("keyPersonChanged"));
        given.End();
        var move = review.Decide(current, reviews);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = GivenFacts.WordOf(move.Answer),
            ["tier"] = GivenFacts.IdOf(move.To),
            ["changes"] = GivenFacts.FlagOf(move.IsChange),
            ["lowest"] = GivenFacts.IdOf<CustomerTier>(move.Lowest),
            ["highest"] = GivenFacts.IdOf<CustomerTier>(move.Highest),
            ["due"] = at is { } day ? GivenFacts.FlagOf(review.IsDue(last, day, keyPersonChanged)) : null,
        });
    }

    private static CalendarDate? Date(Given given, string name)
    {
        if (given.TextOrNull(name) is not { } text)
            return null;
        return CalendarDate.TryParse(text, out var date)
            ? date
            : throw CaseException.Expected(given.Path(name), CaseExpected.Date, text);
    }
}
