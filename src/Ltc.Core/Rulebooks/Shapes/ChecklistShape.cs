using System.Collections.Generic;

namespace Ltc;

/// <summary>The shape of a checklist: requirements that are asked together. Its id is that of the library.</summary>
internal static class ChecklistShape
{
    internal static Shape<Checklist<TFacts>> Of<TFacts>(string id, FactSet<TFacts> facts)
        where TFacts : struct
    {
        var text = new Property<Checklist<TFacts>, Text>("text", list => list.Text, Shapes.Text);
        var requirements = new Property<Checklist<TFacts>, IReadOnlyList<Requirement<TFacts>>>(
            "requirements", list => list.Requirements, RequirementShape.List(facts), stricter: StricterWhen.More);
        return new ObjectShape<Checklist<TFacts>>(
            (fields, out list) =>
            {
                var findings = ChecklistFindings.Of(fields.Of(requirements), Checklist<TFacts>.Most);
                list = findings.Count == 0 ? new Checklist<TFacts>(id, fields.Of(text), facts, fields.Of(requirements)) : null;
                return findings;
            },
            text,
            requirements);
    }
}
