using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc schema FACTS</c>: describes facts as JSON Schema, for forms and definitions of tools.</summary>
internal static class SchemaCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var facts = new Argument<string>("FACTS") { Description = context.Say(Texts.SchemaArgument, string.Join(", ", FactSchema.Ids)) };
        var command = new Command("schema", context.Say(Texts.SchemaDescription)) { facts };
        command.SetAction(result => Run(context, command, result.GetValue(facts)!));
        return command;
    }

    private static int Run(CommandContext context, Command command, string id)
    {
        if (FactSchema.Find(id, context.Language) is { } schema)
        {
            context.Host.Out.WriteLine(schema);
            return ExitCode.Fine;
        }

        var nearest = Nearest.Of(id, [.. FactSchema.Ids]);
        return UsageErrors.Write(
            context, command, [nearest is null ? context.Say(Texts.UnknownWord, id, string.Join(", ", FactSchema.Ids)) : context.Say(Texts.UnknownWordNearest, id, nearest)]);
    }
}
