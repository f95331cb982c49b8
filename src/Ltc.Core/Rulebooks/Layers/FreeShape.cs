using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of the numbers that levels below the company may set for themselves.</summary>
internal static class FreeShape
{
    private static readonly Property<FreeValue, string> Element = new("element", free => free.Element, Words);
    private static readonly Property<FreeValue, OrgLevel> Level = new("level", free => free.Level, Choice<OrgLevel>());
    private static readonly Property<FreeValue, decimal> From = new("from", free => free.From, Number(default));
    private static readonly Property<FreeValue, decimal> To = new("to", free => free.To, Number(default));

    private static readonly Shape<FreeValue> Item = new ObjectShape<FreeValue>(
        (fields, out free) =>
        {
            free = new FreeValue(fields.Of(Element), fields.Of(Level), fields.Of(From), fields.Of(To));
            return [];
        },
        Element,
        Level,
        From,
        To);

    internal static readonly Shape<IReadOnlyList<FreeValue>> Shape = Any(Item, "element");

    /// <summary>Finds values that are left free and are no numbers of the book, or not in the range themselves.</summary>
    internal static IEnumerable<Finding> Check(JsonPart book, IReadOnlyList<FreeValue> values)
    {
        foreach (var free in values)
        {
            var place = book.Find("free")!.Items.First(item => item.Find("element")?.Text == free.Element).At("/element");
            var (part, missing) = FormPath.Find(BookShape.Shape.Form, book, free.Element);
            if (missing is not null || part.Kind != JsonValueKind.Number || FormPath.KeysOf(BookShape.Shape.Form, book, part.Pointer) != free.Element)
                yield return LayerFindings.NoFreeElement(free.Element, place);
            else if (part.Number < free.From || part.Number > free.To)
                yield return LayerFindings.FreeRange(free, part.Number, place);
        }
    }
}
