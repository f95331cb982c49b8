using System.Linq;
using System.Text;

namespace Ltc;

internal static class ScxmlGraph
{
    internal static string Write(MachineDefinition machine)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.Append("<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" datamodel=\"ecmascript\" name=\"").Append(NameOf(machine.Id))
            .Append("\" initial=\"").Append(machine.Start.Id).Append("\">\n");
        foreach (var stage in machine.Stages)
            WriteStage(text, machine, stage);
        return text.Append("</scxml>\n").ToString();
    }

    /// <summary>The id without hyphens: interpreters of the ecmascript data model make a function of this name.</summary>
    private static string NameOf(string id) =>
        string.Concat(id.Split('-').Select((part, index) => index == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));

    private static void WriteStage(StringBuilder text, MachineDefinition machine, Stage stage)
    {
        if (stage.IsEnd)
        {
            text.Append("  <final id=\"").Append(stage.Id).Append("\"/>\n");
            return;
        }

        text.Append("  <state id=\"").Append(stage.Id).Append("\">\n");
        foreach (var edge in machine.Edges.Where(edge => edge.From == stage.Id))
        {
            text.Append("    <transition event=\"").Append(edge.Trigger).Append('"');
            if (edge.Requirements.Count > 0)
            {
                var terms = edge.Requirements.Select(requirement => $"_event.data.indexOf('{requirement.Id}') &gt;= 0");
                text.Append(" cond=\"").Append(string.Join(" &amp;&amp; ", terms)).Append('"');
            }

            text.Append(" target=\"").Append(edge.To).Append("\"/>\n");
        }

        text.Append("  </state>\n");
    }
}
