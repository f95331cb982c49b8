using System.Text.Json;

namespace Ltc.Cli.Tests.Cases;

public sealed class MachineSubjectTests
{
    [Theory]
    [InlineData("\"satisfied\":\"all\"", "{\"outcome\":\"allowed\",\"to\":\"underValidation\",\"missing\":[],\"unknown\":[]}")]
    [InlineData("\"satisfied\":[]", "{\"outcome\":\"refused\",\"to\":null,\"missing\":[\"mandatory-fields-filled\",\"no-duplicate\"]}")]
    [InlineData("\"satisfied\":\"all\",\"unknown\":[\"no-duplicate\"]", "{\"outcome\":\"unknown\",\"to\":null,\"missing\":[],\"unknown\":[\"no-duplicate\"]}")]
    [InlineData("\"satisfied\":[],\"unknown\":[\"no-duplicate\"]", "{\"outcome\":\"refused\",\"missing\":[\"mandatory-fields-filled\"],\"unknown\":[\"no-duplicate\"]}")]
    public void AMoveIsAnsweredByRequirementIds(string given, string expect) =>
        Assert.Null(Check("machine", "\"machine\":\"lead\",\"from\":\"registered\",\"trigger\":\"startValidation\"," + given, expect));

    [Fact]
    public void AMoveThatIsNotDefinedSaysSo() =>
        Assert.Null(Check("machine", "\"machine\":\"lead\",\"from\":\"closed\",\"trigger\":\"convert\",\"satisfied\":\"all\"", "{\"outcome\":\"notDefined\",\"to\":null}"));

    [Theory]
    [InlineData("\"satisfied\":[\"no-duplicat\"]", "did you mean `no-duplicate`?")]
    [InlineData("\"satisfied\":\"all\",\"unknown\":[\"no-duplicat\"]", "did you mean `no-duplicate`?")]
    [InlineData("\"satisfied\":\"every\"", "\"all\" or a list")]
    [InlineData("\"satisfied\":\"all\",\"extra\":1", "extra")]
    public void WhatACaseGetsWrongIsAFailure(string given, string problem)
    {
        var failure = Check("machine", "\"machine\":\"lead\",\"from\":\"registered\",\"trigger\":\"startValidation\"," + given, "{\"outcome\":\"allowed\"}");
        Assert.Contains(problem, failure!.Problem!.Value.In(Language.English), System.StringComparison.Ordinal);
    }

    [Fact]
    public void APathIsWalkedUntilItStops()
    {
        Assert.Null(Check("machine-path", "\"machine\":\"lead\",\"from\":\"registered\",\"path\":[\"startValidation\",\"validate\",\"convert\"]", "{\"stages\":[\"underValidation\",\"validated\",\"converted\"]}"));
        Assert.Null(Check("machine-path", "\"machine\":\"lead\",\"from\":\"registered\",\"path\":[\"startValidation\",\"convert\"]", "{\"stages\":[\"underValidation\"],\"stoppedAt\":1}"));
        Assert.NotNull(Check("machine-path", "\"machine\":\"lead\",\"from\":\"registerd\",\"path\":[]", "{\"stages\":[]}"));
    }

    private static CaseFailure? Check(string subject, string given, string expect)
    {
        using var json = JsonDocument.Parse($"{{\"subject\":\"{subject}\",\"name\":\"case\",\"given\":{{{given}}},\"expect\":{expect}}}");
        return CaseRunner.Check(ConformanceCase.From("file", 1, json.RootElement.Clone()));
    }
}
