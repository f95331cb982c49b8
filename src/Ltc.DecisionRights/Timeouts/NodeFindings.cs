namespace Ltc;

/// <summary>What can be wrong with the nodes of an approval, in three languages.</summary>
internal static class NodeFindings
{
    internal static Finding NoHours(int hours, string pointer)
    {
        var given = Numbers.ToText(hours);
        return new Finding("node-hours-too-few", new Text($"{given} hours; expected at least 1", $"{given} 小时；应至少为 1", $"{given} 小時；應至少為 1"), pointer);
    }

    internal static Finding SlowExpress(int express, int standard)
    {
        var (fast, usual) = (Numbers.ToText(express), Numbers.ToText(standard));
        return new Finding(
            "express-slower",
            new Text($"the express path has {fast} hours and the standard {usual}", $"快速通道 {fast} 小时，标准 {usual} 小时", $"快速通道 {fast} 小時，標準 {usual} 小時"),
            "/expressHours");
    }

    internal static Finding FastTopGrade(int top, int standard)
    {
        var (given, usual) = (Numbers.ToText(top), Numbers.ToText(standard));
        return new Finding(
            "top-grade-faster",
            new Text($"a node of the top grade has {given} hours and the standard {usual}", $"公司级项目节点 {given} 小时，标准 {usual} 小时", $"公司級專案節點 {given} 小時，標準 {usual} 小時"),
            "/topGradeHours");
    }

    internal static Finding RoleTwice(string role, string pointer) => new Finding(
        "review-role-twice", new Text($"role `{role}` reviews twice", $"角色 `{role}` 重复评审", $"角色 `{role}` 重複評審"), pointer);

    internal static Finding NotAReview(string role, string pointer) => new Finding(
        "review-inside-grant-unknown",
        new Text($"`{role}` reviews inside a grant and is no reviewer of the decision point", $"`{role}` 在授权内评审，但不是该决策点的评审人", $"`{role}` 在授權內評審，但不是該決策點的評審人"),
        pointer);

    internal static Finding TooFewNodes(int nodes)
    {
        var given = Numbers.ToText(nodes);
        return new Finding(
            "nodes-too-few",
            new Text($"{given} nodes; expected at least 2, an applicant and an approver", $"{given} 个节点；应至少为 2，即申请人和审批人", $"{given} 個節點；應至少為 2，即申請人和審批人"),
            "/mostNodesInsideGrant");
    }

    internal static Finding TooManyNodes(int nodes, int most, string pointer = "/nodes")
    {
        var (given, limit) = (Numbers.ToText(nodes), Numbers.ToText(most));
        return new Finding(
            "nodes-too-many",
            new Text(
                $"{given} nodes with the applicant; an item inside a standing grant has at most {limit}",
                $"含申请人共 {given} 个节点；常设授权内的事项最多 {limit} 个",
                $"含申請人共 {given} 個節點；常設授權內的事項最多 {limit} 個"),
            pointer);
    }

    internal static Finding NoDecisionAtTheEnd() => new Finding(
        "path-without-decision", new Text("the last node does not decide", "最后一个节点不是决策节点", "最後一個節點不是決策節點"), "/nodes");

    internal static Finding Twice(string id) =>
        new Finding("node-twice", new Text($"two nodes have the id `{id}`", $"两个节点使用了同一标识 `{id}`", $"兩個節點使用了同一識別碼 `{id}`"), "/nodes");

    internal static Finding NoId(string pointer) => new Finding("node-id-missing", new Text("a node has no id", "节点没有标识", "節點沒有識別碼"), pointer);

    internal static Finding Undefined(string pointer) => new Finding(
        "node-choice-undefined", new Text("kind or timeout is none that is defined", "节点类型或超时处理未定义", "節點類型或逾時處理未定義"), pointer);

    internal static Finding Nobody(string pointer) =>
        new Finding("node-without-people", new Text("nobody can answer at the node", "节点没有处理人", "節點沒有處理人"), pointer);

    internal static Finding DecisionNotEscalated(string pointer) => new Finding(
        "decision-must-escalate",
        new Text("a decision that is late is escalated, never passed and never left lying", "决策超时必须升级，不得自动通过或搁置", "決策逾時必須升級，不得自動通過或擱置"),
        pointer + "/onTimeout");

    internal static Finding VetoNotEscalated(string pointer) => new Finding(
        "veto-must-escalate",
        new Text("whoever holds a veto, or may hold one, is escalated, never passed", "持有或可能持有否决权的节点超时必须升级，不得自动通过", "持有或可能持有否決權的節點逾時必須升級，不得自動通過"),
        pointer + "/onTimeout");

    internal static Finding NobodyAbove(string pointer) => new Finding(
        "node-without-escalation",
        new Text("somebody other than the people of the node must be named to escalate to", "须指定节点处理人以外的升级对象", "須指定節點處理人以外的升級對象"),
        pointer + "/escalateTo");
}
