using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Redecisions;

/// <summary>The reference: the sentences of the domain over the stored forms, one after the other.</summary>
internal static class NaiveRedecision
{
    /// <summary>The reasons why a bid is decided anew: true for a broken one, null for one that nobody knows.</summary>
    internal static Dictionary<string, bool?> Broken(DecisionCaseData was, DecisionRecordData record, DecisionCaseData now, OrgLevel required)
    {
        var (margin, before) = (now.Facts.EstimatedMargin, was.Facts.EstimatedMargin);
        var (amount, asked) = (now.Request.Amount, was.Request.Amount!.Value);
        var terms = now.Request.TermsDeviation;
        return new Dictionary<string, bool?>
        {
            ["same-subject-and-point"] = now.SubjectId != was.SubjectId || now.Point != was.Point,
            ["decision-in-force"] = now.DecidedAt >= record.ValidUntil,
            ["decision-not-withdrawn"] = record.WithdrawnAt is not null,
            ["text-not-changed"] = now.Facts.TextHash is null ? null : now.Facts.TextHash != was.Facts.TextHash,
            ["margin-not-fallen"] = Or(before - margin > 0.03m, was.Request.MarginOverFloor - now.Request.MarginOverFloor > 0.03m, margin is null, now.Request.MarginOverFloor is null),
            ["amount-not-grown"] = amount is null || amount.Value.Currency != asked.Currency ? null : amount.Value.Amount > asked.Amount * 1.1m,
            ["no-new-red-line"] = now.Facts.RedLines?.Length > 0 ? true : terms is null ? null : terms == TermsDeviation.RedLine,
            ["inside-the-envelope"] = Or(
                amount?.Currency == "CNY" && amount.Value.Amount > 6_200_000m, margin < 0.10m || terms > TermsDeviation.Low, amount?.Currency != "CNY", margin is null || terms is null),
            ["level-still-reached"] = required > record.Level,
        };
    }

    /// <summary>Who of the reviewers has to speak again.</summary>
    internal static IEnumerable<string> Again(DecisionCaseData was, DecisionCaseData now)
    {
        var paper = was.PaperHashes.Keys.Where(id => was.PaperHashes[id] != now.PaperHashes[id]).ToArray();
        var text = was.Facts.TextHash != now.Facts.TextHash;
        var amount = was.Request.Amount != now.Request.Amount;
        var margin = (was.Facts.EstimatedMargin, was.Request.MarginOverFloor) != (now.Facts.EstimatedMargin, now.Request.MarginOverFloor);
        var days = was.Request.PaymentDays != now.Request.PaymentDays;
        var terms = was.Request.TermsDeviation != now.Request.TermsDeviation || now.Facts.RedLines?.Length != 0;
        if (text || amount || margin || days || paper.Intersect(["estimate", "price-analysis"]).Any())
            yield return "qian";
        if (text || days || terms || paper.Contains("compliance-and-credit-check"))
            yield return "zhou";
        if (text || amount || days || terms || paper.Intersect(["proposal-versions", "price-analysis", "delivery-review-result"]).Any())
            yield return "wu";
    }

    private static bool? Or(bool one, bool other, bool unknownOne, bool unknownOther) => one || other ? true : unknownOne || unknownOther ? null : false;
}
