using System.Globalization;
using System.Linq;
using Ltc.Tests.Contracts;

namespace Ltc.Tests.Orders;

public sealed class OrderMachineTests
{
    private static readonly StageMachine<OrderStage, OrderTrigger, OrderFacts> Machine = OrderMachine.Define();

    [Fact]
    public void EachRequirementAloneBlocks() => RequirementCheck.EachAloneBlocks(Machine, OrderSample.Ready, OrderSample.Breaks);

    [Theory]
    [InlineData("999.99", Answer.Refused)]
    [InlineData("1000", Answer.Allowed)]
    [InlineData("1000.01", Answer.Allowed)]
    public void AnOrderStaysInsideItsContract(string open, Answer expected)
    {
        var facts = OrderSample.Ready(OrderTrigger.Confirm) with { ContractOpenAmount = Number(open) };
        Assert.Equal(expected, Machine.Fire(OrderStage.Received, OrderTrigger.Confirm, facts).Answer);
    }

    [Theory]
    [InlineData("399.99", "400", "400", Answer.Refused)]
    [InlineData("400", "400", "400", Answer.Allowed)]
    [InlineData("400.01", "400", "400", Answer.Refused)]
    [InlineData("400", "399.99", "400", Answer.Refused)]
    [InlineData("400", "400.01", "400", Answer.Refused)]
    [InlineData("400", "400", "399.99", Answer.Refused)]
    [InlineData("400", "400", "400.01", Answer.Refused)]
    [InlineData("0", "0", "0", Answer.Refused)]
    public void OrderAcceptanceAndInvoiceSayTheSame(string invoice, string accepted, string milestone, Answer expected)
    {
        var facts = OrderSample.Ready(OrderTrigger.IssueInvoice) with
        {
            InvoiceAmount = Number(invoice),
            AcceptedAmount = Number(accepted),
            MilestoneAmount = Number(milestone),
        };
        Assert.Equal(expected, Machine.Fire(OrderStage.Delivered, OrderTrigger.IssueInvoice, facts).Answer);
    }

    [Theory]
    [InlineData("999.99", Answer.Refused)]
    [InlineData("1000", Answer.Allowed)]
    [InlineData("1000.01", Answer.Refused)]
    public void AnOrderClosesWhenAllOfItIsInvoiced(string invoiced, Answer expected)
    {
        var facts = OrderSample.Ready(OrderTrigger.Close) with { InvoicedAmount = Number(invoiced) };
        Assert.Equal(expected, Machine.Fire(OrderStage.FinallyAccepted, OrderTrigger.Close, facts).Answer);
    }

    [Theory]
    [InlineData(-31, Answer.Refused)]
    [InlineData(-30, Answer.Allowed)]
    [InlineData(0, Answer.Allowed)]
    [InlineData(1, Answer.Refused)]
    public void ThePacIsNeitherBeforeTheDeliveryNorInTheFuture(int day, Answer expected)
    {
        var facts = OrderSample.Ready(OrderTrigger.AcceptProvisionally) with { PacOn = OrderSample.Day(day) };
        Assert.Equal(expected, Machine.Fire(OrderStage.Delivered, OrderTrigger.AcceptProvisionally, facts).Answer);
    }

    [Fact]
    public void AChangeInForceCancelsWithoutTheCustomersLetter()
    {
        var facts = OrderSample.Ready(OrderTrigger.Cancel) with { CustomerAgrees = false, CancellingChangeApplied = true };
        Assert.True(Machine.Fire(OrderStage.Confirmed, OrderTrigger.Cancel, facts).IsAllowed);
    }

    [Fact]
    public void ADeliveredOrderIsNotCancelled() =>
        Assert.Equal(Answer.NotDefined, Machine.Fire(OrderStage.Delivered, OrderTrigger.Cancel, OrderSample.Ready(OrderTrigger.Cancel)).Answer);

    [Fact]
    public void EveryInvoiceIsUnderTheSameControl()
    {
        var invoices = Machine.Definition.Edges.Where(edge => edge.Trigger == "issueInvoice").ToArray();
        Assert.Equal(5, invoices.Length);
        Assert.All(invoices, edge => Assert.Equal(edge.From, edge.To));
        Assert.All(invoices, edge => Assert.All(edge.Requirements, requirement => Assert.Equal("domain.md §2.5 K7", requirement.Source)));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
