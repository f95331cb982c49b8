using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads facts from a JSON object of ids and values.</summary>
internal static class FactsReader
{
    internal static TFacts Read<TFacts>(JsonPart root, FactSet<TFacts> set, List<Finding> findings)
        where TFacts : struct
    {
        var read = new JsonReading(findings);
        if (!read.Is(root, JsonValueKind.Object, "{…}"))
            return default;
        var values = root.Members.Select(member => new KeyValuePair<string, object?>(member.Name!, FactJson.Read(read, member))).ToArray();
        set.TryBind(values, out var facts, out var defects);
        foreach (var defect in defects)
        {
            var at = root.Members.First(member => "/" + member.Name == defect.Pointer);
            var isUnknown = defect.Code == "fact-unknown";
            var nearest = isUnknown ? NearestName.Of(at.Name!, set.Facts.Select(fact => fact.Id)) : null;
            findings.Add(JournalFindings.WithFix(defect, at.Pointer, isUnknown ? at.NamePlace : at.Place, nearest));
        }

        return facts;
    }
}
