using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>payment-quality</c>; the cases give the shares in percent.</summary>
internal sealed class PaymentQualitySubject : CaseSubject
{
    internal override string Id => "payment-quality";

    internal override CaseAnswer Answer(Given given)
    {
        var shares = given.Object("shares");
        var facts = GivenScores.Bind(
            PaymentQualityFact.All,
            [
                .. GivenScores.Numbers(
                    shares,
                    0.01m,
                    ("advance", PaymentQualityFact.Advance),
                    ("shipment", PaymentQualityFact.Shipment),
                    ("pac", PaymentQualityFact.Pac),
                    ("fac", PaymentQualityFact.Fac),
                    ("afterFac", PaymentQualityFact.AfterFac)),
                .. GivenScores.Numbers(given, 1m, ("termDays", PaymentQualityFact.TermDays)),
            ]);
        shares.End();
        given.End();
        var result = LtcRules.Default.Scores.PaymentQuality.Score(facts);
        if (result.Answer == Ltc.Answer.Refused)
            throw new CaseException($"`{given.Path("shares")}` come to more than 100 %");
        return new CaseAnswer(new JsonObject
        {
            ["score"] = result.Score,
            ["highest"] = result.Highest,
            ["band"] = EnumIds<PaymentQualityBand>.IdOf(result.Band),
            ["highestBand"] = EnumIds<PaymentQualityBand>.IdOf(result.HighestBand),
        });
    }
}
