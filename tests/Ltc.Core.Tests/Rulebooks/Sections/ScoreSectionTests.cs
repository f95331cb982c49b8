using System.Linq;

namespace Ltc.Tests.Rulebooks.Sections;

/// <summary>A number of a book that is changed changes the score that it is about: at the old bound the two books part, beside it they agree.</summary>
public sealed class ScoreSectionTests
{
    private static readonly LtcScores Ours = LtcRules.Default.Scores;

    [Fact]
    public void The_bands_and_knock_outs_of_initiation_are_those_of_the_book()
    {
        var facts = new InitiationFacts
        {
            Customer = 25m,
            Solution = 20m,
            Delivery = 20m,
            Competition = 0m,
            CompliancePassed = true,
            CreditPassed = true,
            StrategicFit = true,
        };
        Assert.Equal(75m, Ours.InitiationScore.Score(facts).Score);
        Assert.Equal(InitiationBand.Approve, Ours.InitiationScore.Score(facts).Band);
        Assert.Equal(InitiationBand.Conditional, With("/scores/initiation/card/bands/approve/from", "75.000001").InitiationScore.Score(facts).Band);
        var risky = facts with { CreditPassed = false };
        Assert.Equal(Answer.Refused, Ours.InitiationScore.Score(risky).Answer);
        Assert.Equal(Answer.Allowed, Without("/scores/initiation/knockOuts/initiation-credit").InitiationScore.Score(risky).Answer);
    }

    [Fact]
    public void The_weights_of_a_card_are_those_of_the_book()
    {
        var facts = new InitiationFacts { Customer = 10m, Solution = 0m, Delivery = 0m, Competition = 0m };
        Assert.Equal(12m, Ours.InitiationScore.Score(facts).Score);
        Assert.Equal(11m, With("/scores/initiation/card/characteristics/customer/weight", "1.1").InitiationScore.Score(facts).Score);
    }

    [Fact]
    public void Grades_blocks_and_expectations_of_ppvvc_are_those_of_the_book()
    {
        Assert.Equal(41m, With("/scores/ppvvc/bands/c/from", "41").Ppvvc.Definition.Bands.From(PpvvcGrade.C));
        Assert.Equal(new CalendarDate(2026, 3, 8), With("/scores/ppvvc/rescoreDays", "7").Ppvvc.Definition.RescoreOn(new CalendarDate(2026, 3, 1)));
        Assert.Empty(With("/scores/ppvvc/blocks", "[]").Ppvvc.Definition.Blocks);
        var relieved = With("/scores/ppvvc/expectations/1/grade", "\"a\"").Ppvvc.Definition.Find(DecisionPoint.Bid)!;
        Assert.Equal((PpvvcGrade.A, PpvvcGrade.C), (relieved.Grade, relieved.RelievedGrade));
        Assert.Equal(Ours.Ppvvc.Definition.Questions.Count - 1, Without("/scores/ppvvc/questions/need-felt").Ppvvc.Definition.Questions.Count);
    }

    [Fact]
    public void How_much_of_a_deal_counts_is_said_by_the_book()
    {
        Assert.Equal(0.5m, Ours.EffectivePipeline.Shares.Of(PpvvcGrade.C));
        Assert.Equal(0.25m, With("/scores/effectivePipeline/c", "0.25").EffectivePipeline.Shares.Of(PpvvcGrade.C));
    }

    [Fact]
    public void The_fewest_deals_that_make_a_tag_count_are_those_of_the_book() =>
        Assert.Equal(20, With("/scores/winProbability/tagMinimum", "20").WinProbability.TagMinimum);

    [Fact]
    public void The_bounds_of_grade_rules_are_those_of_the_book()
    {
        var facts = new ProjectGradeFacts
        {
            Region = 0m,
            Customer = 0m,
            Product = 0m,
            Amount = 50_000_000m,
            StrongholdByCompany = false,
            StrongholdByRegion = false,
            MultiCountry = false,
            FirstSale = false,
            LossMaking = false,
            RedLineTerms = false,
            FrameRepeat = false,
        };
        Assert.Equal(ProjectGrade.Company, Ours.ProjectGrade.Grade(facts).Grade);
        Assert.Equal(ProjectGrade.Region, With("/scores/projectGrade/rules/amount-for-company/when/within", "\"[50000000.01,)\"").ProjectGrade.Grade(facts).Grade);
        Assert.Equal(ProjectGrade.Region, With("/scores/projectGrade/rules/amount-for-company/grade", "\"repOffice\"").ProjectGrade.Grade(facts).Grade);
    }

    [Fact]
    public void What_demands_a_new_grading_is_said_by_the_book()
    {
        var facts = new RegradeFacts { AmountChange = 0m, GradedMargin = 0.2m, Margin = 0.2m, CustomerTierChanged = false, NewRival = true, MarketEvent = false };
        Assert.Equal(Truth.True, Ours.Regrade.Test(facts).IsDemanded);
        Assert.Equal(Truth.False, Without("/scores/regrade/triggers/regrade-new-rival").Regrade.Test(facts).IsDemanded);
    }

    [Fact]
    public void What_long_payment_terms_cost_is_said_by_the_book()
    {
        var facts = new PaymentQualityFacts { Advance = 1m, Shipment = 0m, Pac = 0m, Fac = 0m, AfterFac = 0m, TermDays = 60m };
        Assert.Equal(90m, Ours.PaymentQuality.Score(facts).Score);
        Assert.Equal(100m, With("/scores/paymentQuality/freeDays", "60").PaymentQuality.Score(facts).Score);
        Assert.Equal(89m, With("/scores/paymentQuality/weights/advance", "99").PaymentQuality.Score(facts).Score);
    }

    [Fact]
    public void Red_lines_and_the_checklist_before_signing_are_those_of_the_book()
    {
        var facts = new SigningFacts { Margin = 0.15m };
        Assert.DoesNotContain(Unmet(Ours.Signing.Review(facts)), id => id == "signing-margin");
        Assert.Contains(Unmet(With("/scores/signing/redLines/signing-margin/when/within", "\"(0.15,)\"").Signing.Review(facts)), id => id == "signing-margin");
        Assert.True(With("/scores/signing/checklist/amount-as-offered/blocks", "true").Signing.Checklist.Find("amount-as-offered")!.IsBlocking);
        Assert.Equal(35, Without("/scores/signing/checklist/amount-as-offered").Signing.Checklist.Items.Count);
    }

    [Fact]
    public void Ladders_and_weights_of_contract_quality_are_those_of_the_book()
    {
        var facts = new ContractQualityFacts { Margin = 0.36m, Acceptance = 1m, ChangeShare = 0m, Dso = 0m, Nps = 100m };
        Assert.Equal(5m, Ours.ContractQuality.Score(facts).Points.Margin);
        var ladder = "[{\"range\":\"(,0.5)\",\"points\":1},{\"range\":\"[0.5,)\",\"points\":5}]";
        Assert.Equal(1m, With("/scores/contractQuality/ladders/margin", ladder).ContractQuality.Score(facts).Points.Margin);
    }

    [Fact]
    public void How_lateness_is_scored_is_said_by_the_book()
    {
        var facts = new LatenessFacts { LateShare = 0.5m, MeanDaysLate = 0m, OpenCount = 0m, OverdueCount = 0m, DisputeShare = 0m };
        Assert.Equal(LatenessRisk.Elevated, Ours.Lateness.Score(facts).Risk);
        Assert.Equal(LatenessRisk.Low, With("/scores/lateness/card/bands/elevated/from", "20.01").Lateness.Score(facts).Risk);
        Assert.Equal(3, With("/scores/lateness/graceDays", "3").Lateness.History.GraceDays);
        Assert.Null(Ours.Lateness.History.LookBackDays);
    }

    private static LtcScores With(string pointer, string value) => BookTexts.RulesWith(pointer, value).Scores;

    private static LtcScores Without(string pointer) => LtcRules.From(BookTexts.Read(BookTexts.Without(pointer))).Scores;

    private static string[] Unmet(SigningResult result) => [.. result.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id)];
}
