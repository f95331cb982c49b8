using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The shape of requirements: each with an id, a text and a condition over the facts of its definition.</summary>
internal static class RequirementShape
{
    internal static readonly Shape<ConditionData> Condition = new EmbeddedShape<ConditionData>(
        ConditionForm.Form, (part, findings) => ConditionReader.Read(new JsonReading(findings), part), ConditionJson.Write);

    /// <summary>The shape of a list of requirements; the order only decides in which order reasons are given.</summary>
    internal static Shape<IReadOnlyList<Requirement<TFacts>>> List<TFacts>(FactSet<TFacts> facts)
        where TFacts : struct => Keyed(Of(facts), "id");

    /// <summary>The shape of one requirement over the facts.</summary>
    internal static Shape<Requirement<TFacts>> Of<TFacts>(FactSet<TFacts> facts)
        where TFacts : struct
    {
        var id = new Property<Requirement<TFacts>, string>("id", one => one.Id, Words);
        var text = new Property<Requirement<TFacts>, Text>("text", one => one.Text, Shapes.Text);
        var source = new Property<Requirement<TFacts>, string>("source", one => one.Source, Source);
        var when = new Property<Requirement<TFacts>, ConditionData>("when", one => one.Data!, Condition);
        return new ObjectShape<Requirement<TFacts>>(
            (fields, out requirement) =>
            {
                requirement = facts.TryBind(fields.Of(when), out var condition, out var findings)
                    ? new Requirement<TFacts>(fields.Of(id), condition!, fields.Of(text), fields.Of(source))
                    : null;
                return findings.Moved(string.Empty, "/when");
            },
            id,
            text,
            source,
            when);
    }
}
