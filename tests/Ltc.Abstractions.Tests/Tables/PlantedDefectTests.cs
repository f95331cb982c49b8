using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Tables;

/// <summary>Analysis finds every defect that is planted in a clean table, and nothing in a clean table.</summary>
public sealed class PlantedDefectTests(ITestOutputHelper output)
{
    private static readonly Gen<(CleanTable Clean, int Pick)> Cases = from clean in CleanTable.All
                                                                      from pick in Gen.Choose(0, 10_000)
                                                                      select (clean, pick);

    [Fact]
    public void A_clean_table_has_no_findings() => Law.Holds(CleanTable.All, clean =>
    {
        var table = clean.Make(clean.Rows);
        var report = table.Analyze();
        Assert.True(report.IsClean, TableGenerators.Show(table));
        Assert.Empty(report.OnlyForUnknown);
        return clean.Hit + (table.Rows.Count > 64 ? " large" : " small");
    }, output.WriteLine);

    [Fact]
    public void A_row_that_is_taken_away_leaves_a_gap() => Law.Holds(Cases, one =>
    {
        var lost = one.Clean.Rows[one.Pick % one.Clean.Rows.Length];
        var report = one.Clean.Make(one.Clean.Rows.Where(row => row.Id != lost.Id)).Analyze();
        Assert.False(report.IsComplete);
        var gap = Assert.Single(report.Gaps);
        Assert.True(lost.CellOf("amount").Range.Contains(gap.Witness[0].Number!.Value));
        Assert.Contains(gap.Witness[1].Value, lost.CellOf("grade").Values!);
        Assert.Empty(report.Overlaps);
        Assert.Empty(report.Inversions);
        return one.Clean.Hit.ToString();
    }, output.WriteLine);

    [Fact]
    public void A_row_that_repeats_another_overlaps_it() => Law.Holds(Cases, one =>
    {
        var first = one.Clean.Rows[one.Pick % one.Clean.Rows.Length];
        var report = one.Clean.Make([.. one.Clean.Rows, new TableRow("again", first.When, first.Then)]).Analyze();
        if (one.Clean.Hit is HitPolicy.Unique or HitPolicy.First)
            Assert.Equal((first.Id, "again"), (Assert.Single(report.Overlaps).First.Id, report.Overlaps[0].Second.Id));
        else
            Assert.Empty(report.Overlaps);
        Assert.Equal(one.Clean.Hit == HitPolicy.First ? ["again"] : [], report.Unreachable.Select(row => row.Id));
        return one.Clean.Hit.ToString();
    }, output.WriteLine);

    [Fact]
    public void A_row_that_several_cover_together_is_unreachable() => Law.Holds(Cases, one =>
    {
        var clean = one.Clean with { Hit = HitPolicy.First };
        var at = one.Pick % clean.Amounts.Length;
        var last = System.Math.Min(at + 1, clean.Amounts.Length - 1);
        var joined = new Interval(clean.Amounts[at].Lower, clean.Amounts[last].Upper, clean.Amounts[at].LowerOpen, clean.Amounts[last].UpperOpen);
        var hidden = CleanTable.Row("hidden", joined, ["a", "b", "c"], clean.Rows[0].Then);
        var fallback = CleanTable.Row("fallback", null, null, clean.Rows[0].Then);
        var report = clean.Make([.. clean.Rows, hidden, fallback]).Analyze();
        Assert.Equal(["hidden", "fallback"], report.Unreachable.Select(row => row.Id));
        Assert.Equal(["fallback"], report.OnlyForUnknown.Select(row => row.Id));
        return (last - at + 1) * clean.Grades.Length > 1 ? "covered together" : "covered by one";
    }, output.WriteLine);

    [Fact]
    public void A_row_whose_own_condition_is_empty_is_unreachable() => Law.Holds(Cases, one =>
    {
        var empty = one.Pick % 2 == 0
            ? CleanTable.Row("empty", Interval.Parse("[5,5)"), null, one.Clean.Rows[0].Then)
            : CleanTable.Row("empty", null, [], one.Clean.Rows[0].Then);
        var report = one.Clean.Make([empty, .. one.Clean.Rows]).Analyze();
        Assert.Equal(["empty"], report.Unreachable.Select(row => row.Id));
        Assert.Empty(report.OnlyForUnknown);
        Assert.Empty(report.Overlaps);
        Assert.True(report.IsComplete);
        return one.Clean.Hit.ToString();
    }, output.WriteLine);

    [Fact]
    public void Two_neighbours_with_swapped_outputs_are_an_inversion() => Law.Holds(Cases, one =>
    {
        var rows = one.Clean.Rows;
        var low = one.Pick % rows.Length;
        var high = low + one.Clean.Grades.Length;
        if (high >= rows.Length || one.Clean.Hit == HitPolicy.Collect)
            return "nothing to swap";
        (rows[low], rows[high]) = (new TableRow(rows[low].Id, rows[low].When, rows[high].Then), new TableRow(rows[high].Id, rows[high].When, rows[low].Then));
        var report = one.Clean.Make(rows).Analyze();
        Assert.Contains($"amount: {rows[low].Id} above {rows[high].Id}", report.Inversions.Select(inversion => inversion.ToString()));
        Assert.True(report.IsComplete);
        return one.Clean.Hit.ToString();
    }, output.WriteLine);
}
