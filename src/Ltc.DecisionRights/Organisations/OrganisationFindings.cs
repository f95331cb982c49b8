namespace Ltc;

/// <summary>What can be wrong with an organisation, in three languages.</summary>
internal static class OrganisationFindings
{
    internal static Finding NoUnit() => Make("organisation-no-unit", "/units", new Text(
        "an organisation has at least one unit", "组织至少要有一个单元", "組織至少要有一個單位"));

    internal static Finding NoId(string pointer) => Make("organisation-no-id", pointer, new Text(
        "an id is missing; expected a text", "缺少标识；应为文本", "缺少識別碼；應為文字"));

    internal static Finding Twice(string id, string pointer) => Make("organisation-twice", pointer, new Text(
        $"`{id}` is there twice; expected an id of its own", $"`{id}` 重复；标识应唯一", $"`{id}` 重複；識別碼應唯一"));

    internal static Finding NoLevel(string? unit, string pointer) => Make("unit-level", pointer, new Text(
        $"unit `{unit}` has no level; expected frontUnit, repOffice, region or company",
        $"单元 `{unit}` 没有层级；应为 frontUnit、repOffice、region 或 company",
        $"單位 `{unit}` 沒有層級；應為 frontUnit、repOffice、region 或 company"));

    internal static Finding Orphan(string? unit, string pointer) => Make("unit-orphan", pointer, new Text(
        $"unit `{unit}` has no parent; expected one, since it is below the highest level of the organisation",
        $"单元 `{unit}` 没有上级单元；它低于组织的最高层级，应有上级",
        $"單位 `{unit}` 沒有上級單位；它低於組織的最高層級，應有上級"));

    internal static Finding UnknownParent(string? unit, string parent, string pointer) => Make("unit-parent-unknown", pointer, new Text(
        $"unit `{unit}` has the parent `{parent}`, which is no unit", $"单元 `{unit}` 的上级 `{parent}` 不是单元", $"單位 `{unit}` 的上級 `{parent}` 不是單位"));

    internal static Finding LevelOfParent(string? unit, string? parent, string pointer) => Make("unit-parent-level", pointer, new Text(
        $"unit `{unit}` has the parent `{parent}`; expected one of a higher level",
        $"单元 `{unit}` 的上级为 `{parent}`；上级应属更高层级",
        $"單位 `{unit}` 的上級為 `{parent}`；上級應屬更高層級"));

    internal static Finding UnitCircle(string[] ring, string pointer) => Make("unit-circle", pointer, new Text(
        $"the parents of {Names(ring)} run in a circle", $"{Names(ring)} 的上级关系构成循环", $"{Names(ring)} 的上級關係構成循環"));

    internal static Finding UnknownUnit(string? person, string? unit, string pointer) => Make("person-unit-unknown", pointer, new Text(
        $"person `{person}` belongs to `{unit}`, which is no unit", $"人员 `{person}` 所属的 `{unit}` 不是单元", $"人員 `{person}` 所屬的 `{unit}` 不是單位"));

    internal static Finding UnknownManager(string? person, string manager, string pointer) => Make("person-manager-unknown", pointer, new Text(
        $"person `{person}` reports to `{manager}`, who is not there", $"人员 `{person}` 的主管 `{manager}` 不存在", $"人員 `{person}` 的主管 `{manager}` 不存在"));

    internal static Finding EmptyRole(string? person, string pointer) => Make("person-role-empty", pointer, new Text(
        $"person `{person}` has an empty role; expected an id", $"人员 `{person}` 有空的角色；应为标识", $"人員 `{person}` 有空的角色；應為識別碼"));

    internal static Finding ManagerCircle(string[] ring, string pointer) => Make("manager-circle", pointer, new Text(
        $"the managers of {Names(ring)} run in a circle", $"{Names(ring)} 的主管关系构成循环", $"{Names(ring)} 的主管關係構成循環"));

    private static string Names(string[] ids) => "`" + string.Join("`, `", ids) + "`";

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
