using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc rules</c>: shows, checks, describes and merges rule books.</summary>
internal static class RulesCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var command = new Command("rules", context.Say(Texts.RulesDescription)) { Show(context), Check(context), Schema(context), Merge(context), Diff(context) };
        command.SetAction(_ => HelpScreen.Write(context, command, ExitCode.BadInput));
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var path = new Argument<string?>("BOOK") { Description = context.Say(Texts.RulesShowArgument), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("show", context.Say(Texts.RulesShowDescription)) { path };
        command.SetAction(result =>
        {
            var given = result.GetValue(path);
            var book = given is null ? context.Rules.Book : BookFile.Read(context, given);
            if (book is null)
                return ExitCode.BadInput;
            context.Host.Out.WriteLine(book.ToJson());
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Check(CommandContext context)
    {
        var path = new Argument<string>("BOOK") { Description = context.Say(Texts.RulesCheckArgument) };
        var command = new Command("check", context.Say(Texts.RulesCheckDescription)) { path };
        command.SetAction(result => BookCheck.Run(context, result.GetValue(path)!, result.GetValue(context.JsonOption)));
        return command;
    }

    private static Command Merge(CommandContext context)
    {
        var paths = new Argument<string[]>("BOOK") { Description = context.Say(Texts.RulesMergeArgument), Arity = ArgumentArity.OneOrMore };
        var target = new Option<string>("--out") { HelpName = "FILE", Description = context.Say(Texts.RulesMergeOut) };
        var command = new Command("merge", context.Say(Texts.RulesMergeDescription)) { paths, target };
        command.SetAction(result => BookMerge.Run(context, result.GetValue(paths)!, result.GetValue(target), result.GetValue(context.JsonOption)));
        return command;
    }

    private static Command Diff(CommandContext context)
    {
        var before = new Argument<string>("BEFORE") { Description = context.Say(Texts.RulesShowArgument) };
        var after = new Argument<string>("AFTER") { Description = context.Say(Texts.RulesDiffArgument) };
        var command = new Command("diff", context.Say(Texts.RulesDiffDescription)) { before, after };
        command.SetAction(result => BookComparison.Run(context, result.GetValue(before)!, result.GetValue(after)!, result.GetValue(context.JsonOption)));
        return command;
    }

    private static Command Schema(CommandContext context)
    {
        var command = new Command("schema", context.Say(Texts.RulesSchemaDescription));
        command.SetAction(_ =>
        {
            context.Host.Out.WriteLine(Rulebook.Schema);
            return ExitCode.Fine;
        });
        return command;
    }
}
