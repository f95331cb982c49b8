using System;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>receivable</c>: where a receivable stands on a day; the cases give the rate in percent.</summary>
internal sealed class ReceivableSubject : CaseSubject
{
    private const decimal Percent = 0.01m;

    internal override string Id => "receivable";

    internal override CaseAnswer Answer(Given given)
    {
        var (amount, paid) = (Amount(given, "amount"), Amount(given, "paid"));
        var balance = ReceivableBalance.Of(amount, paid);
        var facts = new ReceivableFacts
        {
            Amount = amount,
            Outstanding = balance.Outstanding,
            DisputedAmount = given.FlagOrNull("disputed") == true ? balance.Outstanding : 0m,
            Due = GivenDelegations.Day(given, "due"),
            At = Midnight(GivenDelegations.Day(given, "at")),
        };
        var (rate, fee) = (given.NumberOrNull("annualRate") ?? 0m, given.NumberOrNull("fee") ?? 0m);
        given.End();
        if (!LateCharges.TryCreate(rate * Percent, fee, out var charges, out _))
            throw CaseException.All([.. Wrong(given, "annualRate", rate, LateCharges.MostAnnualRate / Percent), .. Wrong(given, "fee", fee, LateCharges.Most)]);
        var position = charges!.Evaluate(facts);
        return position.Answer == Ltc.Answer.Refused
            ? throw CaseException.Expected(given.Path("amount"), CaseExpected.NumberIn(new Interval(0m, LateCharges.Most)), amount)
            : Write(position);
    }

    private static CaseAnswer Write(ReceivablePosition position) => new(new JsonObject
    {
        ["state"] = GivenFacts.IdOf(position.State),
        ["daysOverdue"] = position.DaysOverdue,
        ["step"] = position.Step?.ToString() ?? "none",
        ["interest"] = position.Interest,
        ["fee"] = position.Fee,
        ["outstanding"] = position.Outstanding,
        ["total"] = position.Total,
    });

    private static decimal Amount(Given given, string name) => given.NumberOrNull(name) switch
    {
        null => throw CaseException.Missing(given.Path(name)),
        < 0m and var number => throw CaseException.Expected(given.Path(name), CaseExpected.NotNegative, number),
        { } number => number,
    };

    private static CaseException[] Wrong(Given given, string name, decimal value, decimal most) =>
        value >= 0m && value <= most ? [] : [CaseException.Expected(given.Path(name), CaseExpected.NumberIn(new Interval(0m, most)), value)];

    private static DateTimeOffset Midnight(CalendarDate day) => new(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero);
}
