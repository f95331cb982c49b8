using System;
using System.Linq;

namespace Ltc.Tests.Rulebooks;

/// <summary>What is wrong with a book is found where it stands in its text.</summary>
public sealed class BookFindingTests
{
    [Theory]
    [InlineData("\"id\": \"default\"", "\"id\": \"Our Book\"", "book-id", "/id")]
    [InlineData("\"id\": \"default\",", "", "json-missing", "/id")]
    [InlineData("\"version\": \"0.1.0\"", "\"version\": \"1.0\"", "book-version", "/version")]
    [InlineData("\"version\": \"0.1.0\"", "\"version\": \"0.1.0\", \"effectiveFrom\": \"2026-03-01\", \"effectiveTo\": \"2026-03-01\"", "book-dates", "/effectiveTo")]
    [InlineData("\"version\": \"0.1.0\"", "\"version\": \"0.1.0\", \"effectiveFrom\": \"2026-02-30\"", "json-value", "/effectiveFrom")]
    [InlineData("\"funnel\": {", "\"funel\": {", "json-unknown", "/funel")]
    [InlineData("\"funnel\": {", "\"funel\": {", "json-missing", "/funnel")]
    [InlineData("\"machines\": {", "\"machines\": { \"deal\": {},", "json-unknown", "/machines/deal")]
    [InlineData("\"id\": \"lead\"", "\"id\": \"order\"", "machine-id", "/machines/lead/id")]
    [InlineData("\"id\": \"registered\"", "\"id\": \"recorded\"", "enum-mismatch", "/machines/lead/stages/0")]
    [InlineData("\"fact\": \"score\"", "\"fact\": \"scores\"", "fact-unknown", "/machines/lead/requirements/5/when/any/0/any/1")]
    [InlineData("\"known\": \"owner\"", "\"code\": \"owner\"", "condition-code", "/machines/lead/requirements/6/when")]
    [InlineData("\"to\": \"underValidation\"", "\"to\": \"validating\"", "stage-unknown", "/machines/lead/edges/0")]
    [InlineData("\"alarmMonths\": 6,", "\"alarmMonths\": 0,", "number-range", "/funnel/stages/0/alarmMonths")]
    [InlineData("\"alarmMonths\": 6,", "\"alarmMonths\": 1.9,", "funnel-months-order", "/funnel/stages/0/alarmMonths")]
    [InlineData("\"probability\": 0.30", "\"probability\": 0.55", "funnel-probability-order", "/funnel/stages/2/probability")]
    [InlineData("\"probability\": 0.30", "\"probability\": 1.01", "number-range", "/funnel/stages/1/probability")]
    [InlineData("\"stage\": \"opportunity\"", "\"stage\": \"lead\"", "id-twice", "/funnel/stages/1")]
    [InlineData("\"mostDays\": 366", "\"mostDays\": 366.5", "number-whole", "/authority/grantTerms/mostDays")]
    [InlineData("\"region\": 50000000", "\"region\": 5000000", "authority-limit-order", "/authority/dimensions/1/limits/region")]
    [InlineData("\"frontUnit\": 500000", "\"front\": 500000", "json-unknown", "/authority/dimensions/1/limits/front")]
    [InlineData("\"en\": \"contract amount\"", "\"en\": \"\"", "text-missing", "/authority/dimensions/1/text/en")]
    [InlineData("\"id\": \"amount\"", "\"id\": \"grade\"", "id-twice", "/authority/dimensions/1")]
    public void A_change_that_breaks_the_book_is_found(string from, string to, string code, string pointer)
    {
        var findings = BookTexts.Refused(BookTexts.With(from, to));
        var finding = findings.FirstOrDefault(one => one.Code == code && one.Pointer == pointer);
        Assert.True(finding is not null, string.Join("; ", findings));
        Assert.True(finding!.Line >= 1 && finding.Column >= 1);
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(finding.Text(language)));
    }

    [Theory]
    [InlineData("/scores/initiation/card/id", "\"deal-score\"", "scorecard-id", "/scores/initiation/card/id")]
    [InlineData("/scores/initiation/card/bands", "[]", "bands-missing", "/scores/initiation/card/bands")]
    [InlineData("/scores/initiation/card/bands/approve/id", "\"accept\"", "band-unknown", "/scores/initiation/card/bands/3")]
    [InlineData("/scores/projectGrade/card/bands/region/id", "\"company\"", "score-band-twice", "/scores/projectGrade/card/bands/3")]
    [InlineData("/scores/initiation/card/bands", "[{\"id\":\"defer\",\"text\":T},{\"id\":\"reject\",\"from\":45,\"text\":T}]", "band-falls", "/scores/initiation/card/bands/1")]
    [InlineData("/scores/lateness/card/bands", "[{\"id\":\"high\",\"text\":T},{\"id\":\"low\",\"from\":20,\"text\":T}]", "band-falls", "/scores/lateness/card/bands/1")]
    [InlineData("/lists/five-looks/id", "\"three-decisions\"", "id-twice", "/lists/3")]
    [InlineData("/lists/five-looks/items", "[]", "list-empty", "/lists/2/items")]
    [InlineData("/lists/five-looks/items/macro/id", "\"self\"", "id-twice", "/lists/2/items/4")]
    [InlineData("/lists/customer-file/mostAgeMonths", "0", "number-range", "/lists/6/mostAgeMonths")]
    [InlineData("/dunning/steps/d3/days", "\"[31,59]\"", "dunning-gap", "/dunning/steps/4/days")]
    [InlineData("/dunning/steps/d3/contactDays", "[61]", "dunning-contact", "/dunning/steps/3/contactDays")]
    [InlineData("/dunning/steps/d0/days", "\"[-13,0]\"", "dunning-contact", "/dunning/steps/0/contactDays")]
    [InlineData("/dunning/steps/d0", "{\"level\":\"d0\",\"days\":\"[-7,0]\",\"contactDays\":[-3],\"actor\":T,\"action\":T}", "clock-differs", "/dunning/steps/0/days")]
    [InlineData("/disputeEscalation/ownerDays", "3", "clock-differs", "/disputeEscalation/ownerDays")]
    [InlineData("/disputeEscalation/steps/2/days", "\"[30,)\"", "dispute-gap", "/disputeEscalation/steps/2/days")]
    [InlineData("/scores/initiation/card/bands/approve/from", "101", "scorecard-unreachable-band", "/scores/initiation/card/bands/3")]
    [InlineData("/scores/initiation/card/characteristics/customer/id", "\"client\"", "scorecard-unknown-fact", "/scores/initiation/card/characteristics/0/id")]
    [InlineData("/scores/initiation/card/characteristics/customer/text", "null", "json-missing", "/scores/initiation/card/characteristics/0/text")]
    [InlineData("/scores/initiation/knockOuts/initiation-credit/when/fact", "\"credit\"", "fact-unknown", "/scores/initiation/knockOuts/1/when")]
    [InlineData("/scores/ppvvc/bands/b/from", "30", "score-band-order", "/scores/ppvvc/bands/2")]
    [InlineData("/scores/ppvvc/questions/need-felt/id", "\"need-known\"", "id-twice", "/scores/ppvvc/questions/1")]
    [InlineData("/scores/ppvvc/expectations/0/relievedGrade", "\"b\"", "ppvvc-relief-above", "/scores/ppvvc/expectations/0")]
    [InlineData("/scores/ppvvc/rescoreDays", "0", "number-range", "/scores/ppvvc/rescoreDays")]
    [InlineData("/scores/effectivePipeline/b", "0.4", "pipeline-share-order", "/scores/effectivePipeline/b")]
    [InlineData("/scores/winProbability/fields/0", "\"team\"", "reserved-field", "/scores/winProbability/fields")]
    [InlineData("/scores/projectGrade/rules/loss-lifts/kind", "\"atLeast\"", "json-missing", "/scores/projectGrade/rules/8/grade")]
    [InlineData("/scores/projectGrade/rules/amount-for-region/kind", "\"lift\"", "json-type", "/scores/projectGrade/rules/1/grade")]
    [InlineData("/scores/paymentQuality/weights/pac", "90", "payment-weight-order", "/scores/paymentQuality/weights/pac")]
    [InlineData("/scores/signing/checklist/amount-as-offered/group", "\"price\"", "json-value", "/scores/signing/checklist/0/group")]
    [InlineData("/scores/signing/terms/term-high-damages/id", "\"signing-margin\"", "checklist-requirement-twice", "/scores/signing")]
    [InlineData("/scores/contractQuality/ladders/dso/0/points", "1", "ladder-turns", "/scores/contractQuality/ladders/dso")]
    [InlineData("/scores/contractQuality/ladders/dso/0/points", "6", "number-range", "/scores/contractQuality/ladders/dso/0/points")]
    [InlineData("/scores/marketAttractiveness/weights/growth", "0.2500001", "score-weight-fine", "/scores/marketAttractiveness/weights/growth")]
    [InlineData("/scores/marketAttractiveness/weights/growth", "0.26", "score-weight-sum", "/scores/marketAttractiveness/weights")]
    [InlineData("/scores/customerTier/bands/a/id", "\"d\"", "json-value", "/scores/customerTier/bands/2/id")]
    [InlineData("/scores/customerValueTiers/partnerFrom", "80", "score-number-order", "/scores/customerValueTiers/strategicFrom")]
    [InlineData("/scores/customerReturns/programmes/partner", "1", "score-number-falls", "/scores/customerReturns/programmes")]
    [InlineData("/scores/departmentCoverage/seats/0/department", "\"planning\"", "id-twice", "/scores/departmentCoverage/seats/1")]
    [InlineData("/scores/satisfaction/expectations/general", "5.1", "number-range", "/scores/satisfaction/expectations/general")]
    [InlineData("/qualification/weights/team", "6", "qualification-weights", "/qualification/weights")]
    [InlineData("/qualification/generalFrom", "70", "qualification-order", "/qualification/generalFrom")]
    [InlineData("/qualification/convertFrom", "39.9", "qualification-convert", "/qualification/convertFrom")]
    [InlineData("/distribution/table/hit", "\"collect\"", "distribution-policy", "/distribution/table/hit")]
    [InlineData("/distribution/table/rows/0/when", "{\"colour\": [\"red\"]}", "table-unknown-column", "/distribution/table/rows/0/when/colour")]
    [InlineData("/distribution/limits", "[{\"owner\": \"a\"}, {\"owner\": \"a\", \"most\": 1}]", "id-twice", "/distribution/limits/1")]
    [InlineData("/datedRules/budget-table-missing/day", "null", "json-missing", "/datedRules/1/day")]
    [InlineData("/datedRules/budget-committee-missing/day", "31", "dated-rule-day", "/datedRules/2")]
    [InlineData("/datedRules/lead-dormant/kind", "\"eachYear\"", "json-missing", "/datedRules/4/month")]
    [InlineData("/datedRules/too-few-visits/unit", "\"days\"", "dated-rule-unit", "/datedRules/0")]
    [InlineData("/customerEvent/requirements/event-has-budget/when/fact", "\"project\"", "condition-type", "/customerEvent/requirements/2/when")]
    public void A_value_that_does_not_fit_is_found(string at, string value, string code, string pointer)
    {
        var findings = BookTexts.Refused(BookTexts.Set(at, value.Replace(":T", ":{\"en\":\"a\",\"zh-Hans\":\"b\",\"zh-Hant\":\"c\"}", StringComparison.Ordinal)));
        Assert.True(findings.Any(one => one.Code == code && one.Pointer == pointer), string.Join("; ", findings));
    }

    [Fact]
    public void Everything_in_every_section_is_said_at_once()
    {
        var json = BookTexts.With("\"alarmMonths\": 6,", "\"alarmMonths\": \"6\",");
        json = json.Replace("\"mostDays\": 366", "\"mostDays\": 0", StringComparison.Ordinal)
            .Replace("\"version\": \"0.1.0\"", "\"version\": \"first\"", StringComparison.Ordinal)
            .Replace("\"fact\": \"submitter\"", "\"fact\": \"sender\"", StringComparison.Ordinal)
            .Replace("\"fact\": \"duplicate\"", "\"fact\": \"twice\"", StringComparison.Ordinal);
        Assert.Equal(["book-version", "fact-unknown", "fact-unknown", "json-type", "number-range"], BookTexts.Codes(BookTexts.Refused(json)));
    }

    [Fact]
    public void What_only_people_read_changes_no_hash()
    {
        var book = BookTexts.Read(BookTexts.With("\"en\": \"contract amount\"", "\"en\": \"amount of the contract\""));
        Assert.Equal(Rulebook.Default, book);
        Assert.NotEqual(Rulebook.Default.ToJson(), book.ToJson());
        Assert.Equal(Rulebook.Default, BookTexts.Read(BookTexts.With("\"source\": \"domain.md §1.4\"", "\"source\": \"our handbook\"")));
        Assert.Equal(Rulebook.Default, BookTexts.Read(BookTexts.With("\"id\": \"default\"", "\"$schema\": \"rulebook.schema.json\", \"id\": \"ours\"")));
        Assert.Equal(Rulebook.Default, BookTexts.Read(BookTexts.With("\"probability\": 0.30", "\"probability\": 3.000e-1")));
    }

    [Fact]
    public void What_decides_changes_the_hash_and_the_answer()
    {
        var book = BookTexts.Read(BookTexts.With("\"region\": 50000000", "\"region\": 60000000"));
        Assert.NotEqual(Rulebook.Default, book);
        var request = new AuthorityRequest
        {
            Amount = new Money(55_000_000m, "CNY"),
            Document = AuthorityDocument.Signing,
            Grade = ProjectGrade.General,
            MarginOverFloor = 1m,
            DeliveryRisk = DeliveryRisk.Low,
        };
        Assert.Equal(OrgLevel.Company, LtcRules.Default.Authority.Resolve(request).Result);
        Assert.Equal(OrgLevel.Region, LtcRules.From(book).Authority.Resolve(request).Result);
        Assert.Equal(OrgLevel.Region, LtcRules.From(book).Decisions.Authority.Resolve(request).Result);
    }
}
