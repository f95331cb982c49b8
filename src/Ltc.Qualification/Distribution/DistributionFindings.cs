using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What can be wrong with the rules that leads are distributed by.</summary>
internal static class DistributionFindings
{
    internal static IReadOnlyList<Finding> Of(TableDefinition table, IReadOnlyList<OwnerLimit> limits, int? mostByDefault)
    {
        var findings = new List<Finding>();
        if (table.Hit != HitPolicy.First)
            findings.Add(new Finding("distribution-policy", new("the table of a distribution has the policy first", "分配表须采用 first 策略", "分配表須採用 first 策略"), "/hit"));
        for (var i = 0; i < table.Columns.Count; i++)
            AddColumn(table, table.Columns[i], "/columns/" + Numbers.ToText(i), findings);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(table.Rows[i].Then))
                findings.Add(Make("distribution-owner", new("row `{0}` names no owner", "规则行 `{0}` 没有责任人", "規則列 `{0}` 沒有責任人"), table.Rows[i].Id, "/rows/" + Numbers.ToText(i)));
        }

        AddLimits(limits, mostByDefault, findings);
        return findings;
    }

    private static void AddColumn(TableDefinition table, TableColumn column, string pointer, List<Finding> findings)
    {
        var fact = DistributionFact.All.Find(column.Id);
        if (fact is null || column.Type != ColumnType.Set)
        {
            findings.Add(Make(
                "distribution-column",
                new("leads are not distributed by `{0}`; columns are industry, region, department, source and value", "不能按 `{0}` 分配线索；可用列为 industry、region、department、source、value", "不能按 `{0}` 分配線索；可用欄為 industry、region、department、source、value"),
                column.Id,
                pointer));
        }
        else if (fact == DistributionFact.Value)
        {
            var named = table.Rows.SelectMany(row => row.CellOf(column.Id).Values ?? []).Concat(column.Values ?? []).Distinct(StringComparer.Ordinal);
            foreach (var value in named.Where(value => !fact.Values.Contains(value)))
                findings.Add(Make("distribution-value", new("`{0}` is no value of a lead; values are none, general and high", "`{0}` 不是线索价值；取值为 none、general、high", "`{0}` 不是線索價值；取值為 none、general、high"), value, pointer));
        }
    }

    private static void AddLimits(IReadOnlyList<OwnerLimit> limits, int? mostByDefault, List<Finding> findings)
    {
        var owners = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < limits.Count; i++)
        {
            var pointer = "/limits/" + Numbers.ToText(i);
            if (string.IsNullOrWhiteSpace(limits[i].Owner) || !owners.Add(limits[i].Owner))
                findings.Add(Make("distribution-owner-twice", new("owner `{0}` has two limits, or no name", "责任人 `{0}` 有两个上限或没有名称", "責任人 `{0}` 有兩個上限或沒有名稱"), limits[i].Owner, pointer));
            if (limits[i].Most < 0)
                findings.Add(Make("distribution-limit", new("the limit of `{0}` is 0 or more", "`{0}` 的上限不小于 0", "`{0}` 的上限不小於 0"), limits[i].Owner, pointer));
        }

        if (mostByDefault < 0)
            findings.Add(Make("distribution-limit", new("the limit of `{0}` is 0 or more", "`{0}` 的上限不小于 0", "`{0}` 的上限不小於 0"), "default", "/mostByDefault"));
    }

    private static Finding Make(string code, Text form, string word, string pointer) => new(code, Phrases.Fill(form, word), pointer);
}
