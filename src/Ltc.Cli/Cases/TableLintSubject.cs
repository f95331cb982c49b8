using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Analyses a decision table.</summary>
internal sealed class TableLintSubject : CaseSubject
{
    private const string Some = "some";

    internal override string Id => "table-lint";

    internal override CaseAnswer Answer(Given given)
    {
        var table = GivenTable.Read(given.Object("table"), isAsked: false);
        given.End();
        var report = table.Definition.Analyze();
        if (report.BudgetExhausted)
            throw new CaseException(Texts.LintCut);
        var answer = new CaseAnswer(new JsonObject
        {
            ["overlaps"] = new JsonArray([.. report.Overlaps.Select(pair => CaseAnswer.List([pair.First.Id, pair.Second.Id]))]),
            ["gaps"] = new JsonArray([.. report.Gaps.Select(GapOf)]),
            ["unreachable"] = CaseAnswer.List(report.Unreachable.Select(row => row.Id)),
            ["gapCount"] = report.Gaps.Count,
        });
        answer.Rules["gapCount"] = expected => FitsCount(expected, report);
        if (report.Gaps.All(gap => gap.Range is null))
            answer.Rules["gaps"] = expected => FitWitnesses(expected, table, report);
        return answer;
    }

    private static JsonNode GapOf(TableGap gap)
    {
        if (gap.Range is { } range)
            return range.ToString();
        var witness = new JsonObject();
        foreach (var (column, input) in gap.Columns.Zip(gap.Witness))
            witness[column.Id] = input.Number is { } number ? number : input.Value;
        return witness;
    }

    private static bool FitsCount(JsonElement expected, TableReport report) =>
        expected.ValueKind == JsonValueKind.String ? expected.GetString() == Some && report.Gaps.Count > 0
        : expected.ValueKind == JsonValueKind.Number && (expected.GetDecimal() > 0m) == (report.Gaps.Count > 0);

    /// <summary>Any input that no row meets is as good a witness as ours.</summary>
    private static bool FitWitnesses(JsonElement expected, GivenTable table, TableReport report)
    {
        if (expected.ValueKind != JsonValueKind.Array || (expected.GetArrayLength() > 0) != (report.Gaps.Count > 0))
            return false;
        return expected.EnumerateArray().All(witness =>
            witness.ValueKind == JsonValueKind.Object && !table.Definition.Decide(table.Input(new Given(witness, "expect.gaps"))).Hits.Any());
    }
}
