using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>kpi</c>: one performance indicator from its numbers.</summary>
internal sealed class KpiSubject : CaseSubject
{
    private static readonly Text Known =
        CaseExpected.OneOf("dso", "countBackDso", "winRate", "conversion", "overdueRatio", "forecastAccuracy", "coverage");

    internal override string Id => "kpi";

    internal override CaseAnswer Answer(Given given)
    {
        var kpi = given.Text("kpi");
        var value = kpi switch
        {
            "dso" => DaysSalesOutstanding.Of(Number(given, "receivables"), Number(given, "sales"), Number(given, "days")),
            "countBackDso" => DaysSalesOutstanding.CountBack(Number(given, "receivables"), [.. given.Objects("months").Select(Month)]),
            "winRate" => WinRate.Of(Number(given, "won"), Number(given, "lost")),
            "conversion" => ConversionRate.Of(Number(given, "from"), Number(given, "to")),
            "overdueRatio" => OverdueRatio.Of(Number(given, "overdue"), Number(given, "total")),
            "forecastAccuracy" => ForecastAccuracy.Of(Number(given, "forecast"), Number(given, "actual")),
            "coverage" => PipelineCoverage.Of(Number(given, "pipeline"), Number(given, "target")),
            _ => throw CaseException.Expected(given.Path("kpi"), Known, kpi),
        };
        given.End();
        return new CaseAnswer(value.Value is { } known ? new JsonObject { ["value"] = known } : new JsonObject { ["error"] = "not-computable" });
    }

    private static SalesMonth Month(Given month)
    {
        var read = new SalesMonth(Number(month, "sales"), Number(month, "days"));
        month.End();
        return read;
    }

    private static decimal Number(Given given, string name) => given.NumberOrNull(name) ?? throw CaseException.Missing(given.Path(name));
}
