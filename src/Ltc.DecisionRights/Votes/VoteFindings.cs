namespace Ltc;

/// <summary>What can be wrong with a voting rule or a ballot, and why a vote stands where it stands, in three languages.</summary>
internal static class VoteFindings
{
    internal static Finding TooFewNeeded(int needed, string pointer)
    {
        var given = Numbers.ToText(needed);
        return new Finding(
            "invalid-quorum",
            new Text($"{given} approvals are needed; expected at least 1", $"所需同意票数为 {given}；应至少为 1", $"所需同意票數為 {given}；應至少為 1"),
            pointer);
    }

    internal static Finding TooManyNeeded(int needed, int voters, string pointer)
    {
        var (most, given) = (Numbers.ToText(voters), Numbers.ToText(needed));
        return new Finding(
            "invalid-quorum",
            new Text(
                $"{given} approvals are needed and {most} people may vote", $"需要 {given} 票同意，但仅有 {most} 人可表决", $"需要 {given} 票同意，但僅有 {most} 人可表決"),
            pointer);
    }

    internal static Finding NobodyVotes() => new Finding(
        "invalid-quorum", new Text("nobody may vote", "没有可表决的人", "沒有可表決的人"), "/voters");

    internal static Finding AttendanceNoShare(int parts, int of)
    {
        var share = Numbers.ToText(parts) + "/" + Numbers.ToText(of);
        return new Finding(
            "attendance-no-share",
            new Text($"{share} is no share of the voters; expected 0 to 1", $"{share} 不是有效的出席比例；应为 0 到 1", $"{share} 不是有效的出席比例；應為 0 到 1"),
            "/attendanceParts");
    }

    internal static Finding UndefinedChoice() => new Finding(
        "voting-choice-undefined",
        new Text("a choice of the rule is none that its enum defines", "规则中的某个选项超出枚举定义", "規則中的某個選項超出列舉定義"),
        "/");

    internal static Finding NoGroupQuorum() => new Finding(
        "group-quorum-missing",
        new Text("groups are given and the rule does not say how many approvals a group needs", "给出了分组，但规则未规定每组所需票数", "給出了分組，但規則未規定每組所需票數"),
        "/groups");

    internal static Finding GroupTwice(string name) => new Finding(
        "group-twice", new Text($"two groups are called `{name}`", $"两个分组同名 `{name}`", $"兩個分組同名 `{name}`"), "/groups/" + name);

    internal static Finding EmptyVoter(string pointer) => new Finding(
        "voter-empty", new Text("a voter has no name", "某个表决人的标识为空", "某個表決人的識別碼為空"), pointer);

    internal static Finding RequesterNotKnown() => new Finding(
        "requester-not-known",
        new Text("who asks is not known and the rule excludes the requester", "申请人未知，而规则要求申请人回避", "申請人未知，而規則要求申請人迴避"),
        "/requester");

    internal static Finding EarlierNotKnown() => new Finding(
        "earlier-approvals-not-known",
        new Text("who approved earlier steps is not known and the rule looks at it", "此前步骤的审批人未知，而规则需要该信息", "此前步驟的審批人未知，而規則需要該資訊"),
        "/approvedEarlier");

    internal static Finding RejectedBy(string people) => new Finding(
        "vote-rejected-by", new Text($"`{people}` votes against, and one vote against is enough", $"`{people}` 反对，一票即可否决", $"`{people}` 反對，一票即可否決"), "/votes");

    internal static Finding NotAttended(int present, int voters, string share)
    {
        var (voted, all) = (Numbers.ToText(present), Numbers.ToText(voters));
        return new Finding(
            "vote-not-attended",
            new Text($"{voted} of {all} have voted; {share} must", $"{all} 人中有 {voted} 人表决；须达到 {share}", $"{all} 人中有 {voted} 人表決；須達到 {share}"),
            "/votes");
    }

    internal static Finding Short(int approvals, int needed, bool canStill)
    {
        var (given, all) = (Numbers.ToText(approvals), Numbers.ToText(needed));
        return canStill
            ? new Finding("vote-short", new Text($"{given} of {all} approvals are there", $"已有 {given} 票同意，需要 {all} 票", $"已有 {given} 票同意，需要 {all} 票"), "/votes")
            : new Finding("vote-lost", new Text($"{all} approvals can no longer be reached", $"已无法达到 {all} 票同意", $"已無法達到 {all} 票同意"), "/votes");
    }

    internal static Finding GroupShort(string name, int approvals, int needed, bool canStill)
    {
        var (given, all) = (Numbers.ToText(approvals), Numbers.ToText(needed));
        return canStill
            ? new Finding(
                "group-short",
                new Text($"group `{name}` has {given} of {all} approvals", $"分组 `{name}` 已有 {given} 票，需要 {all} 票", $"分組 `{name}` 已有 {given} 票，需要 {all} 票"),
                "/groups/" + name)
            : new Finding(
                "group-lost",
                new Text($"group `{name}` can no longer reach {all} approvals", $"分组 `{name}` 已无法达到 {all} 票", $"分組 `{name}` 已無法達到 {all} 票"),
                "/groups/" + name);
    }
}
