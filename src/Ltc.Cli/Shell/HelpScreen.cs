using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Help in the language of the command line, within its columns.</summary>
internal sealed class HelpScreen(CommandContext context) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult) => Write(context, parseResult.CommandResult.Command, ExitCode.Fine);

    /// <summary>Writes the help of one command.</summary>
    /// <param name="context">Where and in which language.</param>
    /// <param name="command">The command.</param>
    /// <param name="exitCode">What to return.</param>
    /// <returns>The exit code that was given.</returns>
    internal static int Write(CommandContext context, Command command, int exitCode)
    {
        var screen = context.OpenScreen();
        screen.Line(command.Description ?? command.Name);
        screen.Heading(context.Say(Texts.HelpUsage));
        screen.Line(UsageOf(command), indent: 2);
        Section(screen, context.Say(Texts.HelpArguments), command.Arguments.Select(argument => (argument.Name, argument.Description ?? string.Empty)));
        Section(screen, context.Say(Texts.HelpCommands), command.Subcommands.Where(child => !child.Hidden).Select(child => (child.Name, child.Description ?? string.Empty)));
        Section(screen, context.Say(Texts.HelpOptions), OptionsOf(command).Select(option => (NameOf(option), DescriptionOf(context, option))));
        screen.Heading(context.Say(Texts.HelpExitCodes));
        screen.Line(context.Say(Texts.ExitCodes), indent: 2);
        return exitCode;
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options
            .Concat(CommandPath.Above(command).SelectMany(parent => parent.Options).Where(option => option.Recursive))
            .Where(option => !option.Hidden);

    private static string UsageOf(Command command)
    {
        var words = new List<string> { CommandPath.Of(command) };
        if (command.Subcommands.Count > 0)
            words.Add("COMMAND");
        words.AddRange(command.Arguments.Select(argument => argument.Name));
        words.Add("[OPTIONS]");
        return string.Join(' ', words);
    }

    private static string NameOf(Option option) => option.HelpName is { Length: > 0 } value ? $"{option.Name} {value}" : option.Name;

    private static string DescriptionOf(CommandContext context, Option option) => option switch
    {
        HelpOption => context.Say(Texts.HelpOption),
        VersionOption => context.Say(Texts.VersionOption),
        _ => option.Description ?? string.Empty,
    };

    private static void Section(Screen screen, string heading, IEnumerable<(string Name, string Description)> rows)
    {
        var lines = rows.Select(row => (IReadOnlyList<string>)[row.Name, row.Description]).ToArray();
        if (lines.Length == 0)
            return;
        screen.Heading(heading);
        screen.Table([string.Empty, string.Empty], lines);
    }
}
