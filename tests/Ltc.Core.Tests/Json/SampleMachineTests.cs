using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Ltc.Testing;

namespace Ltc.Tests.Json;

/// <summary>The machines of <c>samples/machines</c> keep the rules that hold for the ids and texts of the library.</summary>
public sealed class SampleMachineTests
{
    private static readonly Regex Camel = new("^[a-z][a-zA-Z0-9]*$", RegexOptions.CultureInvariant);

    private static readonly Regex Kebab = new("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant);

    private static readonly Regex Han = new(@"[\u4E00-\u9FFF]", RegexOptions.CultureInvariant);

    public static TheoryData<string> Machines => [.. SampleMachines.All.Select(machine => machine.Definition.Id)];

    [Fact]
    public void TheThreeMachinesAreThere() => Assert.Equal(["relationship-plan", "sales-project", "tailoring-request"], SampleMachines.All.Select(machine => machine.Definition.Id));

    [Theory, MemberData(nameof(Machines))]
    public void AFileIsNamedAfterItsMachineAndWrittenAsTheLibraryWrites(string id)
    {
        var path = Assert.Single(SampleMachines.Files, file => Path.GetFileNameWithoutExtension(file) == id);
        var text = File.ReadAllText(path);
        Assert.True(DefinitionJson.TryReadMachine(text, out var read, out var findings), string.Join("; ", findings));
        Assert.Equal(id, read!.Id);
        Assert.Equal(text.TrimEnd('\n'), DefinitionJson.Write(read).TrimEnd('\n'));
        Assert.Equal(read, Find(id).Definition);
    }

    [Theory, MemberData(nameof(Machines))]
    public void IdsAndTextsAreWrittenAsInTheLibrary(string id)
    {
        var machine = Find(id).Definition;
        var named = machine.Stages.Select(one => (one.Id, one.Text, Form: Camel)).Concat(machine.Triggers.Select(one => (one.Id, one.Text, Form: Camel)))
            .Concat(machine.Requirements.Select(one => (one.Id, one.Text, Form: Kebab))).Concat(machine.Effects.Select(one => (one.Id, one.Text, Form: Kebab)))
            .Concat(machine.Facts.Select(one => (one.Id, one.Text, Form: Kebab))).Append((machine.Id, machine.Text, Form: Kebab));
        Assert.All(named, one =>
        {
            Assert.Matches(one.Form, one.Id);
            Assert.False(Han.IsMatch(one.Text.In(Language.English)), one.Id);
            Assert.True(Han.IsMatch(one.Text.In(Language.SimplifiedChinese)) && Han.IsMatch(one.Text.In(Language.TraditionalChinese)), one.Id);
        });
        Assert.All(machine.Requirements, requirement => Assert.Matches("seed 00[0-4]|domain.md §", requirement.Source));
        Assert.All(machine.Facts, fact => Assert.Contains(machine.Requirements, requirement => Reads(requirement.Data!, fact.Id)));
    }

    [Theory]
    [InlineData("\"fact\": \"main-goal\"", "\"fact\": \"stretch-goal\"", "fact-unknown", "/requirements/1/when/all/0")]
    [InlineData("\"type\": \"nummer\"", "\"type\": \"number\"", "json-value", "/facts/1/type")]
    [InlineData("\"range\": \"[0,0)\"", "\"range\": \"[0,)\"", "fact-range", "/facts/1")]
    [InlineData("\"id\": \"basic-goal\"", "\"id\": \"stretch-goal\"", "fact-twice", "/facts/2")]
    [InlineData("\"within\": \"[0,0]\"", "\"is\": true", "condition-type", "/requirements/0/when")]
    public void WhatIsWrongWithAFactIsNamedWhereItStands(string broken, string sound, string code, string pointer)
    {
        var text = File.ReadAllText(SampleMachines.Files.Single(file => file.EndsWith("sales-project.json", StringComparison.Ordinal)));
        var at = text.IndexOf(sound, StringComparison.Ordinal);
        Assert.True(at >= 0, sound);
        Assert.False(DefinitionJson.TryReadMachine(text[..at] + broken + text[(at + sound.Length)..], out _, out var findings));
        var finding = Assert.Single(findings, finding => finding.Code == code);
        Assert.Equal(pointer, finding.Pointer);
        Assert.True(finding.Line > 1 && finding.Column > 1, finding.ToString());
    }

    private static StageMachine Find(string id) => SampleMachines.All.Single(machine => machine.Definition.Id == id);

    private static bool Reads(ConditionData data, string fact) =>
        data.Fact == fact || data.Other == fact || data.Scope.Any(pair => pair.Value == fact) || data.Parts.Any(part => Reads(part, fact));
}
