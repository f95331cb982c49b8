using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Exchange;

/// <summary>What is exported as DMN gives our answers. Where LTC_INTEROP_OUT names a folder, tables and answers are written there for an engine that is not ours.</summary>
public sealed class DmnExportTests(ITestOutputHelper output)
{
    private const int Tables = 40;
    private const int Cases = 1000;

    private static readonly JsonSerializerOptions Camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public void ATableInDmnGivesOurAnswers() => PropertyRun.ForAll(
        "tables in DMN",
        output.WriteLine,
        draw =>
        {
            var random = new Random(draw.Below(int.MaxValue));
            var table = DmnCases.Table(random.Next());
            var dmn = new NaiveDmn(DmnExport.Write(table));
            for (var time = 0; time < 10; time++)
            {
                var inputs = DmnCases.Inputs(table, random);
                var expected = DmnCases.Decide(table, inputs);
                draw.Saw($"{table.Hit} {(expected.Length > 0 ? "decides" : "is silent")}");
                Assert.Equal(expected, dmn.Decide(inputs));
            }
        },
        "Unique decides",
        "Unique is silent",
        "First decides",
        "First is silent",
        "Strictest decides",
        "Strictest is silent",
        "Collect decides",
        "Collect is silent");

    [Fact]
    public void TheAuthorityMatrixInDmnGivesOurLevels()
    {
        var matrix = AuthorityMatrix.Default;
        var dmn = new NaiveDmn(DmnExport.Write(matrix));
        Assert.Equal(["document", .. matrix.Dimensions.Select(dimension => dimension.Id)], dmn.Names);
        PropertyRun.ForAll(
            "authority in DMN",
            output.WriteLine,
            draw =>
            {
                var inputs = DmnCases.Inputs(matrix, new Random(draw.Below(int.MaxValue)));
                var level = DmnCases.Decide(matrix, inputs);
                draw.Saw(level);
                Assert.Equal(level, Assert.Single(dmn.Decide(inputs)));
            },
            "frontUnit",
            "repOffice",
            "region",
            "company");
    }

    [Fact]
    public void WhatAnEngineOfAnotherHouseIsToGiveIsWritten()
    {
        var random = new Random(20260101);
        var expected = new List<string?>();
        for (var number = 0; number < Tables; number++)
        {
            var table = DmnCases.Table(random.Next());
            var dmn = DmnExport.Write(table);
            var names = new NaiveDmn(dmn).Names;
            var cases = Enumerable.Range(0, Cases / Tables).Select(_ => DmnCases.Inputs(table, random)).Select(inputs => Case(names, inputs, table.Hit, DmnCases.Decide(table, inputs))).ToArray();
            expected.AddRange(cases.Select(one => one.Expected?.ToString()));
            Save("table-" + (number + 1).ToString("00", CultureInfo.InvariantCulture), dmn, cases);
        }

        var authority = DmnExport.Write(AuthorityMatrix.Default);
        var inputNames = new NaiveDmn(authority).Names;
        Save("authority", authority, Enumerable.Range(0, Cases).Select(_ => DmnCases.Inputs(AuthorityMatrix.Default, random))
            .Select(inputs => Case(inputNames, inputs, HitPolicy.Strictest, [DmnCases.Decide(AuthorityMatrix.Default, inputs)])).ToArray());
        // Answers that are all there, or all missing, would prove nothing.
        Assert.Contains(null, expected);
        Assert.True(expected.Count(one => one is not null) > Cases / 4);
    }

    [Fact]
    public void NamesAreSuchThatFeelReadsThemAndIdsAreKept()
    {
        string[] ids = ["contract-value", "contract value", "1st", "线索", "if", "a\"b", "\u0001", "x]y"];
        var columns = ids.Select(id => TableColumn.Number(id));
        Assert.True(TableDefinition.TryCreate("names\u0002", HitPolicy.First, columns, [new TableRow("one \uD800", [], "out\u0003")], null, out var table, out _));
        var xml = DmnExport.Write(table!);
        var names = new NaiveDmn(xml).Names;
        Assert.Equal(["contractValue", "contractValue_2", "input1st", "线索", "if_2", "aB", "input", "xY"], names);
        Assert.All(names, name => Assert.Matches(new Regex(@"^\p{L}[\p{L}\p{Nd}_]*$"), name));
        Assert.Equal("contract-value", XDocument.Parse(xml).Descendants().First(one => one.Name.LocalName == "input").Attribute("label")!.Value);
        Assert.Equal(["out\u0003"], new NaiveDmn(xml).Decide(new object?[ids.Length]));
    }

    [Fact]
    public void ARowThatNothingMeetsIsLeftOutAndARangeWithoutEndsAsksForANumber()
    {
        TableRow[] rows = [new("empty-row", [new("amount", TableCell.Within("[5,5)"))], "a"), new("known", [new("amount", TableCell.Within("(,)"))], "b")];
        Assert.True(TableDefinition.TryCreate("edges", HitPolicy.First, [TableColumn.Number("amount")], rows, null, out var table, out _));
        var xml = DmnExport.Write(table!);
        Assert.DoesNotContain("empty-row", xml, StringComparison.Ordinal);
        var dmn = new NaiveDmn(xml);
        Assert.Equal(["b"], dmn.Decide([0m]));
        Assert.Empty(dmn.Decide([null]));
    }

    private static DmnCase Case(IReadOnlyList<string> names, object?[] inputs, HitPolicy hit, string[] outputs) => new(
        names.Zip(inputs).ToDictionary(pair => pair.First, pair => pair.Second),
        hit == HitPolicy.Collect ? outputs : outputs.SingleOrDefault());

    private static void Save(string name, string dmn, DmnCase[] cases)
    {
        if (Environment.GetEnvironmentVariable("LTC_INTEROP_OUT") is not { Length: > 0 } folder)
            return;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".dmn"), dmn);
        File.WriteAllText(Path.Combine(folder, name + ".dmn.json"), JsonSerializer.Serialize(cases, Camel));
    }

    private sealed record DmnCase(Dictionary<string, object?> Inputs, object? Expected);
}
