namespace Ltc;

/// <summary>What can be wrong with a list of requirements, in three languages.</summary>
internal static class RequirementFindings
{
    internal static Finding Twice(string id) => new Finding(
        "requirement-listed-twice", new Text($"requirement `{id}` is listed twice", $"要求 `{id}` 重复列出", $"要求 `{id}` 重複列出"), id);

    internal static Finding TooMany(int count, int most)
    {
        var (given, limit) = (Numbers.ToText(count), Numbers.ToText(most));
        return new Finding(
            "requirements-too-many",
            new Text($"{given} requirements are listed; expected at most {limit}", $"列出了 {given} 项要求；应不超过 {limit} 项", $"列出了 {given} 項要求；應不超過 {limit} 項"),
            "/");
    }
}
