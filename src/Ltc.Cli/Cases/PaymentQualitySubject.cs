using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>payment-quality</c>; the cases give the shares in percent.</summary>
internal sealed class PaymentQualitySubject : CaseSubject
{
    private const decimal Percent = 0.01m;

    internal override string Id => "payment-quality";

    internal override CaseAnswer Answer(Given given)
    {
        var shares = given.Object("shares");
        var facts = GivenScores.Read<PaymentQualityFacts>(
            new(shares, "advance", PaymentQualityFact.Advance, Percent),
            new(shares, "shipment", PaymentQualityFact.Shipment, Percent),
            new(shares, "pac", PaymentQualityFact.Pac, Percent),
            new(shares, "fac", PaymentQualityFact.Fac, Percent),
            new(shares, "afterFac", PaymentQualityFact.AfterFac, Percent),
            new(given, "termDays", PaymentQualityFact.TermDays));
        shares.End();
        given.End();
        var result = LtcRules.Default.Scores.PaymentQuality.Score(facts);
        if (result.Answer == Ltc.Answer.Refused)
            throw new CaseException(new Text(
                $"`{given.Path("shares")}` come to more than 100 %", $"`{given.Path("shares")}` 合计超过 100 %", $"`{given.Path("shares")}` 合計超過 100 %"));
        return new CaseAnswer(new JsonObject
        {
            ["score"] = result.Score,
            ["highest"] = result.Highest,
            ["band"] = EnumIds<PaymentQualityBand>.IdOf(result.Band),
            ["highestBand"] = EnumIds<PaymentQualityBand>.IdOf(result.HighestBand),
        });
    }
}
