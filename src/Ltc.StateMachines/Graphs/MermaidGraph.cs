using System.Linq;
using System.Text;

namespace Ltc;

internal static class MermaidGraph
{
    internal static string Write(MachineDefinition machine, Language language)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var stage in machine.Stages)
            text.Append("    ").Append(stage.Id).Append(": ").Append(Plain(stage.Text.In(language))).Append('\n');
        text.Append("    [*] --> ").Append(machine.Start.Id).Append('\n');
        foreach (var edge in machine.Edges)
        {
            var trigger = machine.Triggers.First(candidate => candidate.Id == edge.Trigger);
            text.Append("    ").Append(edge.From).Append(" --> ").Append(edge.To).Append(": ").Append(Plain(trigger.Text.In(language))).Append('\n');
        }

        foreach (var stage in machine.Stages.Where(stage => stage.IsEnd))
            text.Append("    ").Append(stage.Id).Append(" --> [*]\n");
        return text.ToString();
    }

    /// <summary>A colon or a semicolon would end the label.</summary>
    private static string Plain(string words) => words.Replace(":", " -").Replace(";", ",");
}
