namespace Ltc.Tests.Rulebooks.Sections;

/// <summary>What a book says about customers and markets is what the scores of customers answer by.</summary>
public sealed class CustomerSectionTests
{
    private static readonly LtcScores Ours = LtcRules.Default.Scores;

    [Fact]
    public void Weights_and_bands_of_markets_are_those_of_the_book()
    {
        var facts = new MarketFacts { Space = 100m, Growth = 0m, Profit = 0m, Rivalry = 85m };
        Assert.Equal((28.75m, MarketAppeal.Low), Judge(Ours, facts));
        Assert.Equal((43m, MarketAppeal.Medium), Judge(With("/scores/marketAttractiveness/weights", "{\"space\":0.4,\"growth\":0.2,\"profit\":0.2,\"rivalry\":0.2}"), facts));
        Assert.Equal((28.75m, MarketAppeal.Medium), Judge(With("/scores/marketAttractiveness/bands/medium/from", "28"), facts));
    }

    [Fact]
    public void Full_marks_weights_and_bands_of_the_tier_are_those_of_the_book()
    {
        Assert.Equal(100m, Ours.CustomerTier.FactsOf(15m, null, null).CurrentValue);
        Assert.Equal(50m, With("/scores/customerTier/fullMarks/current-value", "30").CustomerTier.FactsOf(15m, null, null).CurrentValue);
        var facts = new CustomerTierFacts { CurrentValue = 80m, StrategicValue = 80m, Growth = 80m };
        Assert.Equal(CustomerTierGrade.S, Ours.CustomerTier.Evaluate(facts).Grade);
        Assert.Equal(CustomerTierGrade.A, With("/scores/customerTier/bands/s/from", "80.5").CustomerTier.Evaluate(facts).Grade);
    }

    [Fact]
    public void Value_reviews_and_returns_are_judged_by_the_book()
    {
        var facts = new CustomerValueFacts { CurrentValue = 0m, LongTermValue = 80m, DependenceOnUs = 0.5m, DependenceOnThem = 0.3m };
        Assert.Equal(CustomerTier.Strategic, Ours.CustomerValueTiers.Evaluate(facts).Tier);
        Assert.Equal(CustomerTier.Partner, With("/scores/customerValueTiers/mostImbalance", "0.19").CustomerValueTiers.Evaluate(facts).Tier);
        var move = With("/scores/customerTierReview/reviewsInRow", "1").CustomerTierReview.Decide(CustomerTier.General, CustomerTier.Partner);
        Assert.Equal(CustomerTier.General, Ours.CustomerTierReview.Decide(CustomerTier.General, CustomerTier.Partner).Lowest);
        Assert.Equal(CustomerTier.Commercial, move.Lowest);
        Assert.Equal(12m, With("/scores/customerReturns/programmes/strategic", "12").CustomerReturns.ProgrammeOf(CustomerTier.Strategic));
        Assert.Equal(0.8m, With("/scores/customerReturns/onPlanFrom", "0.8").CustomerReturns.OnPlanFrom);
    }

    [Fact]
    public void Relationships_are_measured_by_the_book()
    {
        var facts = new RelationshipFacts { Acceptance = 3m, Participation = 3m, Information = 3m, Guidance = 3m, Support = 0m, Competition = 3m };
        Assert.Equal(RelationshipLevel.Support, Ours.KeyRelationship.Evaluate(facts).Level);
        Assert.Equal(RelationshipLevel.Exclusive, With("/scores/keyRelationship/mostAboveSupport", "4").KeyRelationship.Evaluate(facts).Level);
        var spread = new GeneralRelationshipFacts { KeyEventSupport = EventSupport.All, ChannelSmoothness = 0m, MajorIssueSpread = true, ActivityDone = 0m };
        Assert.Equal(30m, Ours.GeneralRelationship.Score(spread).Lowest);
        Assert.Equal(29m, With("/scores/generalRelationship/characteristics/0/bins/2/points", "29").GeneralRelationship.Score(spread).Lowest);
        Assert.Equal(9m, With("/scores/chainCoverage/influences/decider", "9").ChainCoverage.InfluenceOf(ChainRole.Decider));
        Assert.Equal(15, With("/scores/departmentCoverage/seats", Seats(15)).DepartmentCoverage.Seats.Count);
    }

    [Fact]
    public void The_criteria_of_a_coach_are_those_of_the_book()
    {
        var facts = new CoachFacts
        {
            WideContacts = true,
            Influence = true,
            WillingToHelp = true,
            Seniority = false,
            CentralPost = true,
            WellInformed = true,
            OpenToCare = true,
        };
        Assert.Equal(Answer.Refused, Ours.Coach.Check(facts).Answer);
        Assert.Equal(Answer.Allowed, LtcRules.From(BookTexts.Read(BookTexts.Without("/scores/coach/requirements/coach-has-seniority"))).Scores.Coach.Check(facts).Answer);
    }

    [Fact]
    public void Leads_in_a_sale_and_satisfaction_are_judged_by_the_book()
    {
        Assert.Equal(0.5m, With("/scores/salesElements/leadFrom", "0.5").SalesElements.LeadFrom);
        var review = With("/scores/satisfaction/expectations/strategic", "4.6").Satisfaction;
        Assert.Equal(4.6m, review.ExpectationOf(CustomerTier.Strategic));
        Assert.Equal(4.5m, Ours.Satisfaction.ExpectationOf(CustomerTier.Strategic));
    }

    private static (decimal Score, MarketAppeal Appeal) Judge(LtcScores scores, MarketFacts facts)
    {
        var result = scores.MarketAttractiveness.Evaluate(facts);
        return (result.Lowest, result.LowestAppeal);
    }

    private static LtcScores With(string pointer, string value) => BookTexts.RulesWith(pointer, value).Scores;

    private static string Seats(int count)
    {
        var seats = System.Text.Json.Nodes.JsonNode.Parse(Rulebook.Default.ToJson())!["scores"]!["departmentCoverage"]!["seats"]!.AsArray();
        while (seats.Count > count)
            seats.RemoveAt(seats.Count - 1);
        return seats.ToJsonString();
    }
}
