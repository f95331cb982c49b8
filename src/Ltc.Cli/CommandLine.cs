using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The commands of <c>ltc</c> and what they share: <c>--json</c>, <c>--lang</c>, <c>--rules</c>, help, usage errors and exit codes.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments after the name of the tool.</param>
    /// <param name="host">Where output goes.</param>
    /// <param name="rules">The rules that the commands ask.</param>
    /// <returns>0 fine, 1 findings, 2 bad input or usage.</returns>
    internal static int Run(IReadOnlyList<string> args, CommandHost host, LtcRules rules)
    {
        var context = new CommandContext(host, Languages.Scan(args), rules);
        var root = Create(context);
        var result = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is not HelpScreen)
            return UsageErrors.Write(context, result);
        if (result.GetValue(context.RulesOption) is { Length: > 0 } paths && result.Action is not HelpScreen && !context.TryUseRules(paths))
            return ExitCode.BadInput;
        return result.Invoke(new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Creates the root command. A new command is one line here and one file in <c>Commands/</c>.</summary>
    /// <param name="context">What every command is given.</param>
    /// <returns>The root.</returns>
    internal static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand(context.Say(Texts.RootDescription));
        root.Options.Add(context.JsonOption);
        root.Options.Add(context.LanguageOption);
        root.Options.Add(context.RulesOption);
        root.Subcommands.Add(DemoCommand.Create(context));
        root.Subcommands.Add(CheckCommand.Create(context));
        root.Subcommands.Add(ScoreCommand.Create(context));
        root.Subcommands.Add(AssessCommand.Create(context));
        root.Subcommands.Add(LintCommand.Create(context));
        root.Subcommands.Add(FitCommand.Create(context));
        root.Subcommands.Add(MachinesCommand.Create(context));
        root.Subcommands.Add(GraphCommand.Create(context));
        root.Subcommands.Add(FireCommand.Create(context));
        root.Subcommands.Add(ExportCommand.Create(context));
        root.Subcommands.Add(ImportCommand.Create(context));
        root.Subcommands.Add(DecideCommand.Create(context));
        root.Subcommands.Add(RulesCommand.Create(context));
        root.Subcommands.Add(SchemaCommand.Create(context));
        root.Subcommands.Add(CasesCommand.Create(context));
        root.Subcommands.Add(DocsCommand.Create(context));
        root.SetAction(result => HelpScreen.Write(context, result.CommandResult.Command, ExitCode.BadInput));
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpScreen(context);
        return root;
    }
}
