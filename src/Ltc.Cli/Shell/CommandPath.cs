using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The words that lead to a command.</summary>
internal static class CommandPath
{
    /// <summary>The words from the name of the tool on.</summary>
    /// <param name="command">The command.</param>
    /// <returns>For example <c>ltc rules check</c>.</returns>
    internal static string Of(Command command) => string.Join(' ', Above(command).Reverse().Append(command).Select(one => one is RootCommand ? "ltc" : one.Name));

    /// <summary>The commands above a command.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The nearest first.</returns>
    internal static IEnumerable<Command> Above(Command command)
    {
        for (var above = Parent(command); above is not null; above = Parent(above))
            yield return above;
    }

    private static Command? Parent(Command command) => command.Parents.OfType<Command>().FirstOrDefault();
}
