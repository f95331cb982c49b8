using System.Globalization;
using System.IO;
using System.Text.Json;

namespace Ltc.Cli.Tests;

/// <summary>Runs the tool in this process and captures what it writes.</summary>
internal static class Tool
{
    internal static ToolRun Run(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = CommandLine.Run(args, new CommandHost(output, error), LtcRules.Default);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a run of the tool gave.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    internal JsonElement Json => JsonDocument.Parse(Out).RootElement;
}
