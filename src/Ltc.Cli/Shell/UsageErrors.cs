using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says what was wrong with a command line, what was expected and which word is nearest.</summary>
internal static class UsageErrors
{
    /// <summary>Writes the errors of a parse to the error stream.</summary>
    /// <param name="context">Where and in which language.</param>
    /// <param name="result">A parse with errors.</param>
    /// <returns><see cref="ExitCode.BadInput"/>.</returns>
    internal static int Write(CommandContext context, ParseResult result)
    {
        var command = result.CommandResult.Command;
        return Write(context, command, Messages(context, result, command).Distinct());
    }

    /// <summary>Writes errors that a command found itself.</summary>
    /// <param name="context">Where and in which language.</param>
    /// <param name="command">The command.</param>
    /// <param name="messages">The errors in words.</param>
    /// <returns><see cref="ExitCode.BadInput"/>.</returns>
    internal static int Write(CommandContext context, Command command, IEnumerable<string> messages)
    {
        var screen = context.OpenErrorScreen();
        foreach (var message in messages)
            screen.Line(message);
        screen.Line(context.Say(Texts.SeeHelp, CommandPath.Of(command) + " --help"));
        return ExitCode.BadInput;
    }

    private static IEnumerable<string> Messages(CommandContext context, ParseResult result, Command command)
    {
        foreach (var token in command is RootCommand ? result.UnmatchedTokens.Take(1) : result.UnmatchedTokens)
            yield return Unknown(context, command, token);
        foreach (var error in result.Errors)
        {
            if (result.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", System.StringComparison.Ordinal)))
                continue;
            yield return error.SymbolResult switch
            {
                OptionResult option when option.Option == context.LanguageOption && option.Tokens.Count > 0 =>
                    context.Say(Texts.LanguageExpected, option.Tokens[0].Value, string.Join(", ", Languages.Codes)),
                OptionResult option => context.Say(Texts.OptionValueExpected, option.Option.Name, option.Option.HelpName ?? option.Option.Name),
                ArgumentResult argument => context.Say(Texts.ArgumentExpected, argument.Argument.Name),
                _ when command.Arguments.Count > 0 => context.Say(Texts.ArgumentExpected, command.Arguments[0].Name),
                _ => context.Say(Texts.CommandExpected, Commands(command)),
            };
        }
    }

    private static string Unknown(CommandContext context, Command command, string token)
    {
        var isOption = token.StartsWith('-');
        string[] known = isOption
            ? [.. command.Options.Concat(CommandPath.Above(command).SelectMany(parent => parent.Options)).Select(option => option.Name)]
            : [.. command.Subcommands.Select(child => child.Name)];
        var nearest = Nearest.Of(token, known);
        if (nearest is not null)
            return context.Say(Texts.UnknownWordNearest, token, nearest);
        return known.Length > 0 ? context.Say(Texts.UnknownWord, token, string.Join(", ", known)) : context.Say(Texts.TooManyWords, token);
    }

    private static string Commands(Command command) => string.Join(", ", command.Subcommands.Select(child => child.Name));
}
