using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Timeouts;

/// <summary>The reference: walks hour by hour and asks at each hour who may answer.</summary>
internal static class NaivePath
{
    internal static List<string> Walk(IReadOnlyList<Node> nodes, NodeEvent[] events, DateTimeOffset start, int hours)
    {
        var states = new List<string>();
        var begin = 0;
        foreach (var node in nodes)
        {
            var state = begin < 0 || begin > hours ? "NotReached" : "Open";
            for (var hour = begin; state is "Open" or "Reminded" or "Escalated" && hour <= hours; hour++)
            {
                var late = hour - begin >= node.Hours;
                if (late && node.OnTimeout == TimeoutAction.AutoPass)
                    state = "PassedByTimeout";
                else if (late)
                    state = node.OnTimeout == TimeoutAction.Remind ? "Reminded" : "Escalated";
                if (state == "PassedByTimeout")
                {
                    begin = hour;
                    break;
                }

                var asked = state == "Escalated" ? [node.EscalateTo!] : node.People;
                var now = events.Where(one => one.Node == node.Id && one.At == start.AddHours(hour) && asked.Contains(one.By!))
                    .Select(one => one.Reply!.Value)
                    .ToArray();
                if (now.Length == 0)
                    continue;
                state = now.Contains(NodeReply.Veto) && (node.HoldsVeto || node.Kind == NodeKind.Decision)
                    ? "Vetoed"
                    : now.Any(one => one != NodeReply.Agree)
                    ? "Disagreed"
                    : "Agreed";
                begin = hour;
            }

            states.Add(state);
            if (!(state is "Agreed" or "PassedByTimeout" || (state == "Disagreed" && node.Kind == NodeKind.Review)))
                begin = -1;
        }

        return states;
    }
}
