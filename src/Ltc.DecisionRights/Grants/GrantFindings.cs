namespace Ltc;

/// <summary>What can be wrong with grants, in three languages.</summary>
internal static class GrantFindings
{
    internal static Finding Term(int value, int least, string pointer) => Make("grant-term", pointer, new Text(
        $"`{Numbers.ToText(value)}` is too small; expected at least {Numbers.ToText(least)}",
        $"`{Numbers.ToText(value)}` 过小；应不小于 {Numbers.ToText(least)}",
        $"`{Numbers.ToText(value)}` 過小；應不小於 {Numbers.ToText(least)}"));

    internal static Finding NoSource() => Make("grant-no-source", "/sources", new Text(
        "there is no source of authority; expected at least one name", "没有权力来源；至少应有一个名称", "沒有權力來源；至少應有一個名稱"));

    internal static Finding Twice(string grant, string pointer) => Make("grant-twice", pointer, new Text(
        $"grant `{grant}` is there twice", $"授权 `{grant}` 重复", $"授權 `{grant}` 重複"));

    internal static Finding Missing(string? grant, in Text expected, string pointer) => Make("grant-incomplete", pointer, Phrases.Fill(
        new("grant `{0}` lacks {1}", "授权 `{0}` 缺少{1}", "授權 `{0}` 缺少{1}"), grant ?? string.Empty, expected));

    internal static Finding MissingLimit(string grant, string dimension, string pointer) => Make("grant-limit-missing", pointer, new Text(
        $"grant `{grant}` says nothing about `{dimension}`; expected a limit, or unlimited in words",
        $"授权 `{grant}` 未写明 `{dimension}`；应有限额，或明确写为 unlimited",
        $"授權 `{grant}` 未寫明 `{dimension}`；應有限額，或明確寫為 unlimited"));

    internal static Finding Limit(string grant, string dimension, in AuthorityLimit limit, string pointer) => Make("grant-limit", pointer, new Text(
        $"limit `{limit}` of grant `{grant}` does not fit `{dimension}`; expected a number, a word of the dimension, or unlimited",
        $"授权 `{grant}` 的限额 `{limit}` 不适用于 `{dimension}`；应为数值、该维度的取值或 unlimited",
        $"授權 `{grant}` 的限額 `{limit}` 不適用於 `{dimension}`；應為數值、該維度的取值或 unlimited"));

    internal static Finding NoDimension(string grant, string dimension, string pointer) => Make("grant-limit-unknown", pointer, new Text(
        $"grant `{grant}` limits `{dimension}`, which its document is not asked for",
        $"授权 `{grant}` 限定了 `{dimension}`，但其授权文件不涉及该维度",
        $"授權 `{grant}` 限定了 `{dimension}`，但其授權文件不涉及該維度"));

    internal static Finding Ceiling(string grant, string currency, string pointer) => Make("grant-ceiling", pointer, new Text(
        $"a ceiling of grant `{grant}` is incomplete; expected an amount in {currency} that is not negative, and a period",
        $"授权 `{grant}` 的累计上限不完整；应为非负的 {currency} 金额和期间",
        $"授權 `{grant}` 的累計上限不完整；應為非負的 {currency} 金額和期間"));

    internal static Finding Window(string grant, int days, string pointer) => Make("grant-window", pointer, new Text(
        $"grant `{grant}` must end after it begins and hold at most {Numbers.ToText(days)} days",
        $"授权 `{grant}` 的结束须晚于开始，且有效期不超过 {Numbers.ToText(days)} 天",
        $"授權 `{grant}` 的結束須晚於開始，且有效期不超過 {Numbers.ToText(days)} 天"));

    internal static Finding Assisted(string grant, int days, string pointer) => Make("grant-assisted", pointer, new Text(
        $"the assisted exercise of grant `{grant}` needs a co-signer who is not the grantee, and ends within its validity and {Numbers.ToText(days)} days",
        $"授权 `{grant}` 的辅助行权须有被授权人以外的会签人，并在有效期内且 {Numbers.ToText(days)} 天内结束",
        $"授權 `{grant}` 的輔助行權須有被授權人以外的會簽人，並在有效期內且 {Numbers.ToText(days)} 天內結束"));

    internal static Finding Self(string grant, string person, string pointer) => Make("grant-self", pointer, new Text(
        $"grant `{grant}` comes back to `{person}`; nobody grants authority to oneself",
        $"授权 `{grant}` 又回到 `{person}`；不得授权给自己",
        $"授權 `{grant}` 又回到 `{person}`；不得授權給自己"));

    internal static Finding Unfounded(string grant, string grantor, string pointer) => Make("grant-unfounded", pointer, new Text(
        $"grantor `{grantor}` of grant `{grant}` is no source of authority; expected the grant that it is taken from",
        $"授权 `{grant}` 的授权人 `{grantor}` 不是权力来源；应写明来源授权",
        $"授權 `{grant}` 的授權人 `{grantor}` 不是權力來源；應寫明來源授權"));

    internal static Finding UnknownFrom(string grant, string from, string pointer) => Make("grant-from-unknown", pointer, new Text(
        $"grant `{grant}` is taken from `{from}`, which is no grant", $"授权 `{grant}` 来自 `{from}`，但没有这项授权", $"授權 `{grant}` 來自 `{from}`，但沒有這項授權"));

    internal static Finding Circle(string grant, string pointer) => Make("grant-circle", pointer, new Text(
        $"the chain above grant `{grant}` runs in a circle", $"授权 `{grant}` 的上级链构成循环", $"授權 `{grant}` 的上級鏈構成循環"));

    internal static Finding TooDeep(string grant, int depth, string pointer) => Make("grant-too-deep", pointer, new Text(
        $"grant `{grant}` is passed on too often; expected at most {Numbers.ToText(depth)} steps below the first",
        $"授权 `{grant}` 转授次数过多；首次授权之下最多 {Numbers.ToText(depth)} 级",
        $"授權 `{grant}` 轉授次數過多；首次授權之下最多 {Numbers.ToText(depth)} 級"));

    internal static Finding NotDelegable(string grant, string from, string pointer) => Make("grant-not-delegable", pointer, new Text(
        $"grant `{grant}` is taken from `{from}`, which may not be passed on", $"授权 `{grant}` 来自 `{from}`，后者不得转授", $"授權 `{grant}` 來自 `{from}`，後者不得轉授"));

    internal static Finding Acting(string grant, int days, string pointer) => Make("grant-acting", pointer, new Text(
        $"deputy grant `{grant}` is taken from a standing grant, is not passed on and holds at most {Numbers.ToText(days)} days",
        $"代理授权 `{grant}` 须来自常设授权，不得转授，且不超过 {Numbers.ToText(days)} 天",
        $"代理授權 `{grant}` 須來自常設授權，不得轉授，且不超過 {Numbers.ToText(days)} 天"));

    internal static Finding Beyond(string grant, string from, string what, string pointer) => Make("grant-beyond", pointer, new Text(
        $"grant `{grant}` gives more than `{from}` holds in `{what}`", $"授权 `{grant}` 在 `{what}` 上超出了 `{from}` 所有的权限", $"授權 `{grant}` 在 `{what}` 上超出了 `{from}` 所有的權限"));

    internal static Finding Use(string pointer) => Make("grant-use", pointer, new Text(
        "a use of a grant has a grant, a moment and an amount that is not negative", "授权使用记录须有授权、时间和非负金额", "授權使用紀錄須有授權、時間和非負金額"));

    internal static Finding UnknownPerson(string grant, string person, string pointer) => Make("grant-person-unknown", pointer, new Text(
        $"grant `{grant}` names `{person}`, who is not in the organisation", $"授权 `{grant}` 中的 `{person}` 不在组织内", $"授權 `{grant}` 中的 `{person}` 不在組織內"));

    internal static Finding RoleNotHeld(string grant, string person, string role, string pointer) => Make("grant-role-not-held", pointer, new Text(
        $"grant `{grant}` is dead: `{person}` does not hold role `{role}`", $"授权 `{grant}` 已失效：`{person}` 不担任角色 `{role}`", $"授權 `{grant}` 已失效：`{person}` 不擔任角色 `{role}`"));

    internal static Finding UnknownUnit(string grant, string unit, string pointer) => Make("grant-unit-unknown", pointer, new Text(
        $"grant `{grant}` holds in `{unit}`, which is no unit", $"授权 `{grant}` 的适用单元 `{unit}` 不存在", $"授權 `{grant}` 的適用單位 `{unit}` 不存在"));

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
