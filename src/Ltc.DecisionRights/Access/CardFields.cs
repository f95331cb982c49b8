namespace Ltc;

/// <summary>The fields of a customer card in domain.md §8.5.</summary>
/// <remarks>Sensitive are family, private traits and gifts, as the domain says; the least set of a task is a default (ours).</remarks>
internal static class CardFields
{
    internal static readonly CardField[] Default =
    [
        new("identity", new("identity", "身份信息", "身分資訊"), isMinimal: true),
        new("relation-level", new("level of the relation", "关系等级", "關係等級"), isMinimal: true),
        new("duties", new("duties", "职责", "職責"), isMinimal: true),
        new("background", new("background", "背景", "背景")),
        new("social-links", new("social links", "社会关系", "社會關係")),
        new("targets", new("targets", "拓展目标", "拓展目標"), isMinimal: true),
        new("dates", new("important dates", "重要日期", "重要日期")),
        new("owners", new("primary and backup owner", "AB 角责任人", "AB 角責任人"), isMinimal: true),
        new("traits", new("private traits", "个人特征", "個人特徵"), isSensitive: true),
        new("family", new("family", "家庭情况", "家庭狀況"), isSensitive: true),
        new("gifts", new("gifts", "礼品往来", "禮品往來"), isSensitive: true),
    ];
}
