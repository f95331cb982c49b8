using System.Linq;

namespace Ltc.Cli;

/// <summary>Shows the moves out of a stage: open, or what stands in the way and which facts would open them.</summary>
internal static class FireScreen
{
    private const int SetsShown = 3;

    internal static void Write(CommandContext context, FireRun run)
    {
        var (screen, language) = (context.OpenScreen(), context.Language);
        screen.Line($"{run.Machine.Id}: {run.Machine.Text.In(language)}; {run.Stage.Id}: {run.Stage.Text.In(language)}");
        if (run.Moves.Count == 0)
            screen.Line(context.Say(Texts.NothingLeaves), 2);
        foreach (var move in run.Moves)
            WriteMove(context, screen, move);
    }

    private static void WriteMove(CommandContext context, Screen screen, FiredMove move)
    {
        var language = context.Language;
        var name = $"{move.Trigger.Id}: {move.Trigger.Text.In(language)}";
        screen.Heading(move.To is null ? $"{name}: {context.Say(Texts.NoSuchMove)}" : $"{name} → {move.To.Id}: {context.Say(WordOf(move.Answer))}");
        foreach (var reason in move.Reasons)
            screen.Line($"{EnumIds<ReasonKind>.IdOf(reason.Kind)} {reason.Id}: {reason.Text(language)}", 2);
        foreach (var effect in move.Effects)
            screen.Line($"⇒ {effect.Id}: {effect.Text.In(language)}", 2);
        foreach (var lack in move.Lacks.Sets.Take(SetsShown))
            screen.Line(context.Say(Texts.WouldOpen, lack.Text(language)), 2);
        if (move.Lacks.Sets.Count > SetsShown)
            screen.Line(context.Say(Texts.AndMore, move.Lacks.Sets.Count - SetsShown), 2);
    }

    private static Text WordOf(Answer answer) => answer switch
    {
        Answer.Allowed => Texts.MoveOpen,
        Answer.Unknown => Texts.MoveUnknown,
        _ => Texts.MoveRefused,
    };
}
