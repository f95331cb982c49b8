using static Ltc.Shapes;

namespace Ltc;

/// <summary>An item of a named list.</summary>
internal static class NamedItemShape
{
    private static readonly Property<NamedItem, string> Id = new("id", item => item.Id, Words);
    private static readonly Property<NamedItem, Text> Name = new("text", item => item.Text, Shapes.Text);
    private static readonly Property<NamedItem, bool> Compliance = new("needsCompliance", item => item.NeedsCompliance, FlagOrNot, stricter: StricterWhen.Higher);

    internal static readonly Shape<NamedItem> Shape = new ObjectShape<NamedItem>(
        (fields, out item) =>
        {
            item = new NamedItem(fields.Of(Id), fields.Of(Name), fields.Of(Compliance));
            return [];
        },
        Id,
        Name,
        Compliance);
}
