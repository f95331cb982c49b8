using static Ltc.Shapes;

namespace Ltc;

/// <summary>An item of the checklist before signing.</summary>
internal static class SigningItemShape
{
    private static readonly Property<SigningItem, string> Id = new("id", item => item.Id, Words);
    private static readonly Property<SigningItem, SigningGroup> Group = new("group", item => item.Group, Choice<SigningGroup>());
    private static readonly Property<SigningItem, Text> Name = new("text", item => item.Text, Shapes.Text);
    private static readonly Property<SigningItem, bool> Blocks = new("blocks", item => item.IsBlocking, Flag, stricter: StricterWhen.Higher);
    private static readonly Property<SigningItem, bool> Fulfilment = new("needsFulfilment", item => item.NeedsFulfilment, Flag, stricter: StricterWhen.Higher);

    internal static readonly Shape<SigningItem> Shape = new ObjectShape<SigningItem>(
        (fields, out item) =>
        {
            item = new SigningItem(fields.Of(Id), fields.Of(Group), fields.Of(Name), fields.Of(Blocks), fields.Of(Fulfilment));
            return [];
        },
        Id,
        Group,
        Name,
        Blocks,
        Fulfilment);
}
