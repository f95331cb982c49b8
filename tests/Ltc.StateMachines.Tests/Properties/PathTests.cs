namespace Ltc.Tests.Properties;

public sealed class PathTests
{
    [Theory, ClassData(typeof(EveryMachine))]
    public void PathsAreShortestAndCoverEveryEdge(string machine) => PathChecks.Hold(EveryMachine.Find(machine).Definition);

    [Theory, ClassData(typeof(EveryMachine))]
    public void AnUnknownStageHasNoPaths(string machine) => Assert.Empty(EveryMachine.Find(machine).Definition.ShortestPaths("nowhere"));
}
