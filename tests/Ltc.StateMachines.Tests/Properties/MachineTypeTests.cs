using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Properties;

/// <summary>Defects that only the types of a machine can have.</summary>
public sealed class MachineTypeTests
{
    private static readonly Text Any = Text.Same("any");

    private enum Wide
    {
        Zero = 0,
        TooFar = 256,
    }

    private enum Small : byte
    {
        One = 1,
        Two,
    }

    [Fact]
    public void AnEnumValueAbove255IsFound()
    {
        var builder = StageMachine.Define<Wide, Small, SampleFacts>("wide", Any, SampleFact.All).Stage(Wide.Zero, Any).Stage(Wide.TooFar, Any, StageKind.End);
        Assert.False(Declare(builder).In(Wide.Zero).Permit(Small.One, Wide.TooFar).Permit(Small.Two, Wide.Zero).TryBuild(out var machine, out var findings));
        Assert.Null(machine);
        Assert.Equal("enum-too-wide", Assert.Single(findings).Code);
    }

    [Fact]
    public void AStageThatIsNotDeclaredIsFound()
    {
        var builder = StageMachine.Define<Small, Small, SampleFacts>("short", Any, SampleFact.All).Stage(Small.One, Any).HasNoEnd();
        Assert.False(Declare(builder).In(Small.One).Ignore(Small.One).Ignore(Small.Two).TryBuild(out _, out var findings));
        Assert.Equal("enum-mismatch", Assert.Single(findings).Code);
    }

    [Fact]
    public void AFactOfAnotherVocabularyIsFound()
    {
        var few = new FactSet<SampleFacts>("few", SampleFact.Amount);
        var builder = StageMachine.Define<Small, Small, SampleFacts>("few", Any, few).Stage(Small.One, Any).Stage(Small.Two, Any, StageKind.End);
        var urgent = new Requirement<SampleFacts>("urgent", SampleFact.Urgent.IsTrue, Any);
        Assert.False(Declare(builder).In(Small.One).Permit(Small.One, Small.Two, [urgent]).Permit(Small.Two, Small.Two).TryBuild(out _, out var findings));
        Assert.Equal("fact-unknown", Assert.Single(findings).Code);
    }

    [Fact]
    public void EveryFindingComesAtOnce()
    {
        var builder = StageMachine.Define<Small, Small, SampleFacts>(string.Empty, Any, SampleFact.All).Stage(Small.One, Any);
        Assert.False(builder.In(Small.One).Ignore(Small.One).TryBuild(out _, out var findings));
        Assert.Equal(
            ["enum-mismatch", "machine-id-missing", "stage-trap", "trigger-unknown"],
            findings.Select(finding => finding.Code).Distinct().Order());
        var thrown = Assert.Throws<DefinitionException>(builder.Build);
        Assert.Equal(findings.Count, thrown.Findings.Count);
    }

    private static StageMachineBuilder<TStage, Small, SampleFacts> Declare<TStage>(StageMachineBuilder<TStage, Small, SampleFacts> builder)
        where TStage : unmanaged, System.Enum => builder.Trigger(Small.One, Any).Trigger(Small.Two, Any);
}
