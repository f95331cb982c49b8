using System.Linq;

namespace Ltc.Cli;

/// <summary>Shows the moves of a machine, stage by stage, with what each requires and what follows.</summary>
internal static class MovesScreen
{
    /// <summary>Writes the moves.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="context">Where and in which language.</param>
    internal static void Write(MachineDefinition machine, CommandContext context)
    {
        var screen = context.OpenScreen();
        screen.Line($"{machine.Id}: {machine.Text.In(context.Language)}");
        foreach (var stage in machine.Stages)
        {
            screen.Heading($"{stage.Id}: {stage.Text.In(context.Language)}");
            if (stage.IsEnd)
                screen.Line(context.Say(Texts.NothingLeaves), indent: 2);
            foreach (var edge in machine.Edges.Where(edge => edge.From == stage.Id))
                WriteEdge(screen, edge, context.Language);
        }
    }

    private static void WriteEdge(Screen screen, Edge edge, Language language)
    {
        screen.Line($"{edge.Trigger} → {edge.To}", indent: 2);
        foreach (var requirement in edge.Requirements)
            screen.Line($"{requirement.Id}: {requirement.Text.In(language)}", indent: 4);
        foreach (var effect in edge.Effects)
            screen.Line($"⇒ {effect.Id}: {effect.Text.In(language)}", indent: 4);
    }
}
