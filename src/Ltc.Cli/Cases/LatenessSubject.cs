using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>lateness</c>: how a customer had paid by a day, and the risk of a new receivable.</summary>
internal sealed class LatenessSubject : CaseSubject
{
    internal override string Id => "lateness";

    internal override CaseAnswer Answer(Given given)
    {
        var at = DateOrNull(given, "at") ?? throw CaseException.Missing(given.Path("at"));
        var ledger = given.Objects("ledger").Select(Receivable).ToArray();
        given.End();
        var score = LtcRules.Default.Scores.Lateness;
        var record = score.History.At(ledger, at);
        var result = score.Score(record.Facts);
        return new CaseAnswer(new JsonObject
        {
            ["lateShare"] = record.Facts.LateShare,
            ["meanDaysLate"] = record.Facts.MeanDaysLate,
            ["open"] = record.Facts.OpenCount,
            ["overdue"] = record.Facts.OverdueCount,
            ["disputeShare"] = record.Facts.DisputeShare,
            ["receivables"] = record.Receivables,
            ["payments"] = record.Payments,
            ["score"] = result.Score,
            ["lowest"] = result.Lowest,
            ["risk"] = EnumIds<LatenessRisk>.IdOf(result.Risk),
        });
    }

    private static PastReceivable Receivable(Given given)
    {
        var one = new PastReceivable
        {
            Issued = DateOrNull(given, "issued"),
            Due = DateOrNull(given, "due"),
            Paid = DateOrNull(given, "paid"),
            Disputed = DateOrNull(given, "disputed"),
        };
        given.End();
        return one;
    }

    private static CalendarDate? DateOrNull(Given given, string name)
    {
        if (given.TextOrNull(name) is not { } text)
            return null;
        return CalendarDate.TryParse(text, out var date)
            ? date
            : throw CaseException.Expected(given.Path(name), CaseExpected.Date, text);
    }
}
