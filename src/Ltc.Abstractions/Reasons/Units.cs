namespace Ltc;

/// <summary>The names of the units that facts use.</summary>
internal static class Units
{
    internal static string Name(string unit, Language language) => (unit switch
    {
        "days" => new Text("days", "天", "天"),
        "months" => new Text("months", "个月", "個月"),
        "points" => new Text("points", "分", "分"),
        "items" => new Text("items", "项", "項"),
        "percent" => new Text("%", "%", "%"),
        _ => Text.Same(unit),
    }).In(language);
}
