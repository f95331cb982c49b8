using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>A pipeline sum as the cases write it: one number where there is one currency, and every total.</summary>
internal static class PipelineAnswer
{
    internal static CaseAnswer Of(string name, PipelineSupport sum, string place)
    {
        if (sum.Refused.Count > 0)
        {
            var deal = $"`{place}[{sum.Refused[0]}]`";
            throw new CaseException(new Text(
                $"{deal} has an amount below 0 or a probability outside 0 to 100",
                $"{deal} 的金额小于 0，或概率不在 0 到 100 之间",
                $"{deal} 的金額小於 0，或機率不在 0 到 100 之間"));
        }

        return new CaseAnswer(new JsonObject
        {
            [name] = sum.Totals.Count switch { 0 => 0m, 1 => sum.Totals[0].Supported, _ => null },
            ["highest"] = sum.Totals.Count switch { 0 => 0m, 1 => sum.Totals[0].Highest, _ => null },
            ["withoutAmount"] = sum.Totals.Sum(total => total.WithoutAmount),
            ["withoutShare"] = sum.Totals.Sum(total => total.WithoutShare),
            ["byCurrency"] = new JsonObject(sum.Totals.Select(total => new KeyValuePair<string, JsonNode?>(total.Currency, total.Supported))),
        });
    }
}
