using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Authority;

public sealed class AuthorityTests
{
    private static readonly CalendarDate Today = new(2026, 5, 27);

    internal static AuthorityRequest Clean() => new()
    {
        Grade = ProjectGrade.General,
        Amount = new Money(200_000m, "CNY"),
        MarginOverFloor = 0.08m,
        Discount = 0m,
        AdvanceShare = 0.40m,
        PaymentDays = 30m,
        CreditUse = 0.60m,
        TermsDeviation = TermsDeviation.Standard,
        DeliveryRisk = DeliveryRisk.Low,
    };

    [Fact]
    public void The_default_answer_refuses_and_names_the_company()
    {
        var answer = default(AuthorityAnswer);
        Assert.Equal((Answer.Refused, OrgLevel.Company, OrgLevel.Company, 0, 0), (answer.Answer, answer.Result, answer.Least, answer.Because.Count, answer.Unknown.Count));
        Assert.Equal(Answer.Refused, AuthorityMatrix.Default.Resolve(Clean() with { Document = (AuthorityDocument)77 }).Answer);
    }

    [Theory]
    [InlineData(499_999.99, OrgLevel.FrontUnit)]
    [InlineData(500_000, OrgLevel.FrontUnit)]
    [InlineData(500_000.01, OrgLevel.RepOffice)]
    [InlineData(5_000_000, OrgLevel.RepOffice)]
    [InlineData(5_000_000.01, OrgLevel.Region)]
    [InlineData(50_000_000, OrgLevel.Region)]
    [InlineData(50_000_000.01, OrgLevel.Company)]
    public void A_limit_belongs_to_the_milder_level(double amount, OrgLevel level)
    {
        var request = Clean() with { Amount = new Money((decimal)amount, "CNY") };
        Assert.Equal(level, AuthorityMatrix.Default.Resolve(request).Result);
        Assert.Equal(level, AuthorityMatrix.Define("EUR").Resolve(request with { Amount = new Money((decimal)amount, "EUR") }).Result);
    }

    [Theory]
    [InlineData(500_000, OrgLevel.RepOffice)]
    [InlineData(499_999.99, OrgLevel.FrontUnit)]
    public void A_company_may_say_that_limits_are_outside(double amount, OrgLevel level)
    {
        var data = AuthorityMatrix.Default.ToData();
        data.Boundary = LimitBoundary.Exclusive;
        var request = Clean() with { Amount = new Money((decimal)amount, "CNY"), PaymentDays = 29m, AdvanceShare = 0.5m, TermsDeviation = TermsDeviation.Standard };
        Assert.Equal(level, AuthorityMatrix.From(data).Resolve(request).Result);
    }

    [Fact]
    public void What_cannot_be_compared_asks_for_the_company_and_says_so()
    {
        var request = Clean() with { Amount = new Money(1m, "EUR") };
        var answer = AuthorityMatrix.Default.Resolve(request);
        Assert.Equal((Answer.Unknown, OrgLevel.Company, OrgLevel.FrontUnit, "amount"), (answer.Answer, answer.Result, answer.Least, string.Join(", ", answer.Unknown)));
        Assert.Equal(
            "contract amount is in EUR and there is no rate to CNY for this day, so the company decides", AuthorityMatrix.Default.Explain(request).Single().Text());
        AuthorityRequest[] others =
        [
            request with { Amount = null }, request with { Amount = new Money(1m, null) }, request with { Amount = new Money(-1m, "CNY") },
            Clean() with { AggregationKey = "deal" }, Clean() with { DecidedSoFar = new Money(-1m, "CNY") }, Clean() with { DecidedSoFar = new Money(1m, "EUR") },
            Clean() with { DecidedSoFar = new Money(decimal.MaxValue, "CNY") },
        ];
        Assert.All(others, one => Assert.Equal(OrgLevel.Company, AuthorityMatrix.Default.Resolve(one).Result));
        Assert.All(others, one => Assert.Equal("amount", string.Join(", ", AuthorityMatrix.Default.Resolve(one).Unknown)));
    }

    [Theory]
    [InlineData(26, false)]
    [InlineData(27, true)]
    [InlineData(28, false)]
    public void A_rate_counts_on_its_own_days_only(int day, bool known)
    {
        ExchangeRates.TryCreate([new ExchangeRateData { From = "EUR", To = "CNY", Rate = 8m, ValidFrom = Today, ValidUntil = Today.AddDays(1) }], out var rates, out _);
        var answer = AuthorityMatrix.Default.Resolve(Clean() with { Amount = new Money(62_500.01m, "EUR") }, rates, new CalendarDate(2026, 5, day));
        Assert.Equal(known ? OrgLevel.RepOffice : OrgLevel.Company, answer.Result);
        Assert.Equal(known ? Answer.Allowed : Answer.Unknown, answer.Answer);
    }

    [Fact]
    public void A_rate_that_is_incomplete_or_runs_backwards_is_refused()
    {
        ExchangeRateData[] data = [new(), new() { From = "EUR", To = "CNY", Rate = 0m, ValidFrom = Today, ValidUntil = Today.AddDays(1) }, new() { From = "EUR", To = "CNY", Rate = 1m, ValidFrom = Today, ValidUntil = Today }];
        Assert.False(ExchangeRates.TryCreate(data, out _, out var findings));
        Assert.Equal(["/0", "/1", "/2"], findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void Each_document_has_its_own_level()
    {
        var request = Clean() with { Discount = 0.12m, TermsDeviation = TermsDeviation.RedLine, CreditUse = 1.1m };
        OrgLevel Of(AuthorityDocument document) => AuthorityMatrix.Default.Resolve(request with { Document = document }).Result;
        Assert.Equal(
            (OrgLevel.Company, OrgLevel.FrontUnit, OrgLevel.Region, OrgLevel.Region),
            (Of(AuthorityDocument.Terms), Of(AuthorityDocument.Signing), Of(AuthorityDocument.Price), Of(AuthorityDocument.Credit)));
    }

    [Theory]
    [InlineData(Language.English, "contract amount is 6,200,000 CNY; the rep office decides at most 5,000,000 CNY, so the region decides")]
    [InlineData(Language.SimplifiedChinese, "合同金额为 6,200,000 CNY；代表处的权限为不超过 5,000,000 CNY，故由地区部决策")]
    [InlineData(Language.TraditionalChinese, "合約金額為 6,200,000 CNY；代表處的權限為不超過 5,000,000 CNY，故由地區部決策")]
    public void Why_did_this_need_approval(Language language, string sentence)
    {
        var reason = AuthorityMatrix.Default.Explain(Clean() with { Amount = new Money(6_200_000m, "CNY") }).Single();
        Assert.Equal(sentence, reason.Text(language));
        Assert.Equal(("amount", OrgLevel.Region, false), (reason.Dimension.Id, reason.Level, reason.IsUnknown));
    }

    [Fact]
    public void Every_dimension_can_be_the_reason()
    {
        var request = new AuthorityRequest
        {
            Grade = ProjectGrade.Region,
            Amount = new Money(6_000_000m, "CNY"),
            MarginOverFloor = -0.01m,
            Discount = 0.11m,
            AdvanceShare = 0.19m,
            PaymentDays = 61m,
            CreditUse = 1.01m,
            TermsDeviation = TermsDeviation.Medium,
            DeliveryRisk = DeliveryRisk.High,
        };
        string[] sentences = [.. AuthorityMatrix.Default.Explain(request).Select(reason => reason.Text())];
        Assert.Equal(9, sentences.Length);
        Assert.Equal("gross margin over the floor is -1 %; the rep office decides at least 0 %, so the region decides", sentences[2]);
        Assert.Equal("use of the credit limit is 101 %; the front unit decides at most 100 %, so the region decides", sentences[6]);
        Assert.Equal("deviation from the standard terms is medium-risk deviations; the rep office decides `low-risk deviations` or milder, so the region decides", sentences[7]);
        Assert.Equal(9, AuthorityMatrix.Default.Explain(Clean()).Count);
        Assert.Equal("discount from the authorised price is not known, so the company decides", AuthorityMatrix.Default.Explain(Clean() with { Discount = null }).Single().Text());
    }

    [Fact]
    public void A_company_adds_a_dimension_of_its_own()
    {
        var data = AuthorityMatrix.Default.ToData();
        data.Dimensions.Add(new AuthorityDimensionData
        {
            Id = "highRisks",
            Text = new Text("high risks in the register", "登记的高风险", "登記的高風險"),
            Direction = ColumnDirection.Stricter,
            Documents = [AuthorityDocument.Signing],
            Limits = { [OrgLevel.FrontUnit] = AuthorityLimit.Of(0m), [OrgLevel.RepOffice] = AuthorityLimit.Of(2m), [OrgLevel.Region] = AuthorityLimit.Unlimited },
        });
        var matrix = AuthorityMatrix.From(data);
        OrgLevel Of(decimal? risks) => matrix.Resolve(Clean() with { Others = default(AuthorityValues).With("highRisks", risks) }).Result;
        Assert.Equal((OrgLevel.FrontUnit, OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company), (Of(0m), Of(2m), Of(3m), Of(null)));
    }

    [Fact]
    public void An_answer_allocates_nothing()
    {
        var (matrix, request, foreign) = (AuthorityMatrix.Default, Clean(), Clean() with { Amount = new Money(1m, "EUR"), Grade = (ProjectGrade)77 });
        var levels = 0;
        Assert.Equal(0, Allocations.Of(() => levels += (int)matrix.Resolve(request).Result + (int)matrix.Resolve(foreign).Result));
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var dimension in matrix.Resolve(foreign).Because)
                levels += dimension.Id.Length;
        }));
        Assert.NotEqual(0, levels);
    }
}
