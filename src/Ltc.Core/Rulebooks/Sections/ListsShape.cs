using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of the named lists.</summary>
internal static class ListsShape
{
    private static readonly Property<NamedList, string> Id = new("id", list => list.Id, Words);
    private static readonly Property<NamedList, Text> Name = new("text", list => list.Text, Shapes.Text);
    private static readonly Property<NamedList, string> Origin = new("source", list => list.Source, Source);
    private static readonly Property<NamedList, int?> MostAge = new("mostAgeMonths", list => list.MostAgeMonths, Maybe(Some), stricter: StricterWhen.Lower);
    private static readonly Property<NamedList, int> LeastSources = new("leastSources", list => list.LeastSources, Count, stricter: StricterWhen.Higher);
    private static readonly Property<NamedList, IReadOnlyList<NamedItem>> Items = new("items", list => list.Items, Ordered(NamedItemShape.Shape, "id"), stricter: StricterWhen.More);

    private static readonly Shape<NamedList> List = new ObjectShape<NamedList>(
        (fields, out list) =>
        {
            NamedList.TryCreate(
                fields.Of(Id), fields.Of(Name), fields.Of(Items), fields.Of(MostAge), fields.Of(LeastSources), fields.Of(Origin), out list, out var findings);
            return findings;
        },
        Id,
        Name,
        Origin,
        MostAge,
        LeastSources,
        Items);

    internal static readonly Shape<NamedLists> Shape = new MadeShape<IReadOnlyList<NamedList>, NamedLists>(Keyed(List, "id"), lists => lists.All, Make);

    private static IReadOnlyList<Finding> Make(IReadOnlyList<NamedList> lists, out NamedLists? made)
    {
        NamedLists.TryCreate(lists, out made, out var findings);
        return findings;
    }
}
