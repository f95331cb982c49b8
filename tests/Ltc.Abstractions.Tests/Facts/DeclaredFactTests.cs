using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Facts;

/// <summary>Facts that a definition declares as data.</summary>
public sealed class DeclaredFactTests
{
    private static readonly Text Name = new("name", "名称", "名稱");

    public static TheoryData<FactDeclaration, string> Defects => new()
    {
        { new FactDeclaration(string.Empty, FactType.Flag, Name), "fact-id-missing" },
        { new FactDeclaration("a", FactType.Flag, new Text("a", string.Empty, "甲")), "text-missing" },
        { new FactDeclaration("a", (FactType)8, Name), "fact-type-missing" },
        { new FactDeclaration("a", FactType.Date, Name, unit: "days"), "fact-unit" },
        { new FactDeclaration("a", FactType.Text, Name, range: Interval.Parse("[0,1]")), "fact-unit" },
        { new FactDeclaration("a", FactType.Number, Name, range: Interval.Parse("[1,1)")), "fact-range" },
        { new FactDeclaration("a", FactType.Choice, Name), "fact-values" },
        { new FactDeclaration("a", FactType.Choice, Name, values: ["one", "One"]), "fact-values" },
        { new FactDeclaration("a", FactType.Choice, Name, values: ["one", string.Empty]), "fact-values" },
        { new FactDeclaration("a", FactType.Choice, Name, values: [.. Enumerable.Range(0, 65).Select(number => "v" + number)]), "fact-values" },
        { new FactDeclaration("a", FactType.Flag, Name, values: ["yes"]), "fact-values" },
    };

    [Theory, MemberData(nameof(Defects))]
    public void EachDefectAloneIsTheOnlyOneNamed(FactDeclaration wrong, string code)
    {
        Assert.False(DeclaredFactSet.TryCreate("set", [new("sound", FactType.Flag, Name), wrong], out var facts, out var findings));
        Assert.Null(facts);
        var finding = Assert.Single(findings);
        Assert.Equal((code, wrong.Id), (finding.Code, finding.Pointer));
    }

    [Fact]
    public void EveryDefectIsNamedAtOnce()
    {
        var all = Defects.Select(row => (FactDeclaration)((object[])row)[0]);
        Assert.False(DeclaredFactSet.TryCreate("set", all, out _, out var findings));
        Assert.Equal(Defects.Count + 1, findings.Count);
        Assert.Single(findings, finding => finding.Code == "fact-twice");
    }

    [Fact]
    public void AFactOfEachTypeKeepsItsValueAndForgetsIt()
    {
        var values = new Dictionary<string, (object Good, object? Bad)>
        {
            ["flag"] = (true, "perhaps"),
            ["number"] = (100m, "101"),
            ["choice"] = ("second", "third"),
            ["date"] = (new CalendarDate(2026, 3, 31), "2026-02-30"),
            ["instant"] = (new DateTimeOffset(2026, 3, 31, 9, 0, 0, TimeSpan.FromHours(8)), "2026-03-31T09:00:00"),
            ["text"] = ("wang", 5),
            ["set"] = (new[] { "a", "b" }, 5),
        };
        Assert.True(DeclaredFactSet.TryCreate("set", [.. Enum.GetValues<FactType>().Select(Declare)], out var facts, out _));
        Assert.True(facts!.TryBind(values.Select(pair => new KeyValuePair<string, object?>(pair.Key, pair.Value.Good)), out var known, out _));
        Assert.Equal(values.Count, known.KnownCount);
        foreach (var pair in values)
        {
            var fact = facts.Find(pair.Key)!;
            Assert.Equal(pair.Value.Good, fact.Get(known));
            Assert.False(fact.TrySet(known, pair.Value.Bad, out var same));
            Assert.Equal(known, same);
            Assert.True(fact.TrySet(known, null, out var less));
            Assert.False(fact.IsKnown(less));
            Assert.NotEqual(known, less);
            Assert.False(fact.IsKnown(default));
        }

        Assert.Equal(Enum.GetValues<FactType>().Select(Declare), facts.Facts.Select(FactDeclaration.Of));
    }

    [Fact]
    public void AChoiceIsReadWhateverTheSizeOfItsLettersAndComparedByItsId()
    {
        Assert.True(DeclaredFactSet.TryCreate("set", [Declare(FactType.Choice)], out var facts, out _));
        Assert.True(facts!.TryBind([new("choice", "SECOND")], out var known, out _));
        Assert.True(facts.TryBind(new ConditionData(ConditionKind.Choice, "choice", values: ["second"]), out var condition, out _));
        Assert.True(condition!.Test(known).IsTrue);
        Assert.True((!condition).Test(known).IsFalse);
        Assert.True(condition.Test(default).IsUnknown);
        Assert.False(facts.TryBind(new ConditionData(ConditionKind.Choice, "choice", values: ["Second"]), out _, out var findings));
        Assert.Equal("condition-value", Assert.Single(findings).Code);
    }

    private static FactDeclaration Declare(FactType type) => new(
        type.ToString().ToLowerInvariant(),
        type,
        Name,
        type == FactType.Number ? "points" : null,
        type == FactType.Number ? Interval.Parse("[0,100]") : default,
        type == FactType.Choice ? ["first", "second"] : null);
}
