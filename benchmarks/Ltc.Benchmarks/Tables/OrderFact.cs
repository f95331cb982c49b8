namespace Ltc.Benchmarks.Tables;

/// <summary>The vocabulary of the measured tables.</summary>
internal static class OrderFact
{
    internal static readonly NumberFact<Order> Amount = Fact.Number<Order>(
        "amount", (in order) => ref order._amount, (in order, value) => order with { Amount = value }, Text.Same("amount"));

    internal static readonly NumberFact<Order> Margin = Fact.Number<Order>(
        "margin", (in order) => ref order._margin, (in order, value) => order with { Margin = value }, Text.Same("margin"));

    internal static readonly ChoiceFact<Order, OrgLevel> Level = Fact.Choice<Order, OrgLevel>(
        "level", (in order) => ref order._level, (in order, value) => order with { Level = value }, Text.Same("level"));

    internal static readonly FlagFact<Order> Urgent = Fact.Flag<Order>(
        "urgent", (in order) => ref order._urgent, (in order, value) => order with { Urgent = value }, Text.Same("urgent"));
}
