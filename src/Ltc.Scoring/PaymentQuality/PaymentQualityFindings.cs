namespace Ltc;

/// <summary>What can be wrong with the numbers of payment quality, in three languages.</summary>
internal static class PaymentQualityFindings
{
    internal static Finding Weight(string milestone, decimal weight) => Make("payment-weight-range", "/weights/" + milestone, new Text(
        $"the weight of `{milestone}` is {Numbers.ToText(weight)}; expected 0 to 100",
        $"`{milestone}` 的权重为 {Numbers.ToText(weight)}，应为 0 到 100",
        $"`{milestone}` 的權重為 {Numbers.ToText(weight)}，應為 0 到 100"));

    internal static Finding WeightOrder(string milestone) => Make("payment-weight-order", "/weights/" + milestone, new Text(
        $"`{milestone}` is worth more than what is paid before it; expected the same or less",
        $"`{milestone}` 的权重高于更早的付款，应相同或更低",
        $"`{milestone}` 的權重高於更早的付款，應相同或更低"));

    internal static Finding FreeDays(decimal days) => Make("payment-free-days", "/freeDays", new Text(
        $"{Numbers.ToText(days)} free days; expected 0 or more", $"免扣天数为 {Numbers.ToText(days)}，应不小于 0", $"免扣天數為 {Numbers.ToText(days)}，應不小於 0"));

    internal static Finding StepDays(decimal days) => Make("payment-step-days", "/stepDays", new Text(
        $"a step of {Numbers.ToText(days)} days; expected more than 0", $"每级 {Numbers.ToText(days)} 天，应大于 0", $"每級 {Numbers.ToText(days)} 天，應大於 0"));

    internal static Finding Points(decimal points) => Make("payment-step-points", "/pointsPerStep", new Text(
        $"{Numbers.ToText(points)} points a step; expected 0 or more", $"每级扣 {Numbers.ToText(points)} 分，应不小于 0", $"每級扣 {Numbers.ToText(points)} 分，應不小於 0"));

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
