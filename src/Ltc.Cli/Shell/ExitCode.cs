namespace Ltc.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and nothing was found.</summary>
    internal const int Fine = 0;

    /// <summary>Everything was read and something breaks a rule.</summary>
    internal const int Findings = 1;

    /// <summary>The input or the command line could not be read in full.</summary>
    internal const int BadInput = 2;
}
