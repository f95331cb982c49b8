namespace Ltc.Cli;

/// <summary>Starts the tool <c>ltc</c>.</summary>
internal static class Program
{
    private static int Main(string[] args) => CommandLine.Run(args, CommandHost.OfConsole(), LtcRules.Default);
}
