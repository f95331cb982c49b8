using System.Linq;
using System.Text;

namespace Ltc;

internal static class DotGraph
{
    internal static string Write(MachineDefinition machine, Language language)
    {
        var text = new StringBuilder();
        text.Append("digraph ").Append(Quoted(machine.Id)).Append(" {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n");
        foreach (var stage in machine.Stages)
        {
            text.Append("    ").Append(stage.Id).Append(" [label=").Append(Quoted(stage.Text.In(language)))
                .Append(stage.IsEnd ? ", peripheries=2" : string.Empty).Append("];\n");
        }

        foreach (var edge in machine.Edges)
        {
            var trigger = machine.Triggers.First(candidate => candidate.Id == edge.Trigger);
            text.Append("    ").Append(edge.From).Append(" -> ").Append(edge.To).Append(" [label=").Append(Quoted(trigger.Text.In(language))).Append("];\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Quoted(string words) => "\"" + words.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
