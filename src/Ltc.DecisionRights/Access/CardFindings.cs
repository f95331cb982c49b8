namespace Ltc;

/// <summary>What can be wrong with the rules of card access or with a grant, in three languages.</summary>
internal static class CardFindings
{
    internal static Finding FieldTwice(string id) => new Finding(
        "card-field-twice", new Text($"field `{id}` is there twice", $"字段 `{id}` 重复", $"欄位 `{id}` 重複"), "/fields/" + id);

    internal static Finding TooManyFields(int count, int most)
    {
        var (given, limit) = (Numbers.ToText(count), Numbers.ToText(most));
        return new Finding(
            "card-fields-too-many",
            new Text($"{given} fields; expected at most {limit}", $"{given} 个字段；应不超过 {limit} 个", $"{given} 個欄位；應不超過 {limit} 個"),
            "/fields");
    }

    internal static Finding SensitiveMinimal(string id) => new Finding(
        "card-field-sensitive-and-minimal",
        new Text($"field `{id}` is sensitive and cannot be in the least set", $"字段 `{id}` 属敏感信息，不能列入最小字段集", $"欄位 `{id}` 屬敏感資訊，不能列入最小欄位集"),
        "/fields/" + id);

    internal static Finding NoDays(int days)
    {
        var given = Numbers.ToText(days);
        return new Finding(
            "grant-days-too-few",
            new Text($"a grant of {given} days; expected at least 1", $"授权 {given} 天；应至少为 1", $"授權 {given} 天；應至少為 1"),
            "/longestGrantDays");
    }

    internal static Finding GrantIncomplete(string pointer) => new Finding(
        "card-grant-incomplete",
        new Text("a grant says for whom, for which card, from when and until when", "授权须写明被授权人、卡片、开始和结束时间", "授權須寫明被授權人、卡片、開始和結束時間"),
        pointer);

    internal static Finding GrantEndsFirst() => new Finding(
        "card-grant-ends-first", new Text("the end is not after the start", "结束时间不晚于开始时间", "結束時間不晚於開始時間"), "/until");

    internal static Finding GrantTooLong(int days)
    {
        var limit = Numbers.ToText(days);
        return new Finding("card-grant-too-long", new Text($"the grant is longer than {limit} days", $"授权超过 {limit} 天", $"授權超過 {limit} 天"), "/until");
    }

    internal static Finding GrantField(string field) => new Finding(
        "card-grant-field-not-minimal",
        new Text($"field `{field}` is not in the least set that a grant can open", $"字段 `{field}` 不在授权可开放的最小字段集内", $"欄位 `{field}` 不在授權可開放的最小欄位集內"),
        "/fields/" + field);
}
