using System.CommandLine;

namespace Ltc.Cli;

/// <summary>The command <c>ltc cases</c>.</summary>
internal static class CasesCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = context.Say(Texts.CasesArgument),
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("cases", context.Say(Texts.CasesDescription)) { paths };
        command.SetAction(parsed => CaseRunner.Run(parsed.GetValue(paths)!, context.Host.Out, parsed.GetValue(context.JsonOption), context.Language));
        return command;
    }
}
