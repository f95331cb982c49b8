namespace Ltc;

public sealed partial class MachineDefinition
{
    /// <summary>Draws the machine as a Mermaid state diagram.</summary>
    /// <param name="language">The language of the names.</param>
    /// <returns>Text with a stable order.</returns>
    public string ToMermaid(Language language = Language.English) => MermaidGraph.Write(this, language);

    /// <summary>Draws the machine for Graphviz.</summary>
    /// <param name="language">The language of the names.</param>
    /// <returns>A DOT document with a stable order.</returns>
    public string ToDot(Language language = Language.English) => DotGraph.Write(this, language);

    /// <summary>Writes the machine as State Chart XML with the ecmascript data model.</summary>
    /// <remarks>An event carries the ids of the requirements that are met, as an array, in its data; a transition is taken when all of its requirements are among them. The name of the chart is the id in camelCase.</remarks>
    /// <returns>An SCXML 1.0 document with a stable order.</returns>
    public string ToScxml() => ScxmlGraph.Write(this);
}
