namespace Ltc;

/// <summary>What a place in a tree is: its form, its layer, and which change of it is stricter.</summary>
internal readonly struct TreeSeat(Form form, ProcessLayer layer, in TreeOrder order, bool counts)
{
    internal Form Form { get; } = FormPath.Open(form);

    /// <summary>The layer that it belongs to, its own or that of the nearest owner that has one.</summary>
    internal ProcessLayer Layer { get; } = layer;

    internal TreeOrder Order { get; } = order;

    /// <summary>Whether it decides anything.</summary>
    internal bool Counts { get; } = counts;

    /// <summary>The place of a property; its owner can say which change is stricter.</summary>
    internal TreeSeat Of(FormProperty property, JsonPart owner) =>
        new(property.Form, property.Layer ?? Layer, TreeOrder.Of(property.Stricter, owner), Counts && property.Form.Counts);

    /// <summary>The place of an item or a value that belongs to this one.</summary>
    internal TreeSeat Of(Form item, in TreeOrder order) => new(item, item.Layer ?? Layer, order, Counts && item.Counts);
}
