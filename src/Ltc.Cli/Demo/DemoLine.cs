using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Moves of one thing that follow each other without anything in their way: one line of the screen.</summary>
internal sealed class DemoLine
{
    private const int MostMoves = 4;

    private readonly List<ReplayStep> _steps = [];

    private DemoLine(ReplayStep first) => _steps.Add(first);

    /// <summary>The moves, or the one try that was blocked.</summary>
    internal IReadOnlyList<ReplayStep> Steps => _steps;

    /// <summary>Whether it is a try that was blocked.</summary>
    internal bool IsBlocked => _steps[0].Answer != Answer.Allowed;

    /// <summary>Gathers steps into lines; a qualification of the lead begins a new one, and so does a gate after moves that needed none.</summary>
    /// <param name="steps">The steps in their order.</param>
    /// <param name="rounds">The qualifications in their order.</param>
    /// <returns>The lines.</returns>
    internal static IReadOnlyList<DemoLine> Gather(IReadOnlyList<ReplayStep> steps, IReadOnlyList<DemoRound> rounds)
    {
        var lines = new List<DemoLine>();
        foreach (var step in steps)
        {
            if (lines.LastOrDefault() is { } line && line.Takes(step, rounds))
                line._steps.Add(step);
            else
                lines.Add(new DemoLine(step));
        }

        return lines;
    }

    private bool Takes(ReplayStep step, IReadOnlyList<DemoRound> rounds)
    {
        var last = _steps[^1];
        return !IsBlocked && step.Answer == Answer.Allowed && _steps.Count < MostMoves
            && (step.Decisions.Count == 0 || last.Decisions.Count > 0)
            && string.Equals(step.Entry.Subject, last.Entry.Subject, StringComparison.Ordinal)
            && !rounds.Any(round => round.At > CalendarDate.Of(last.Entry.At) && round.At <= CalendarDate.Of(step.Entry.At));
    }
}
