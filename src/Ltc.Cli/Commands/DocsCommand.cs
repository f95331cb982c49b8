using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc docs PAGE</c>: writes a page of the documentation. Hidden: it is for the authors of the rules.</summary>
internal static class DocsCommand
{
    private static readonly string[] Pages = ["machines", "ids"];

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var page = new Argument<string>("machines|ids");
        var command = new Command("docs") { Hidden = true };
        command.Arguments.Add(page);
        command.SetAction(result => Run(context, command, result.GetValue(page)!));
        return command;
    }

    private static int Run(CommandContext context, Command command, string page)
    {
        if (page is not ("machines" or "ids"))
            return UsageErrors.Write(context, command, [context.Say(Texts.UnknownWord, page, string.Join(", ", Pages))]);
        context.Host.Out.Write(page == "ids" ? IdsPage.Write(context.Rules) : MachinesPage.Write(context.Rules));
        return ExitCode.Fine;
    }
}
