namespace Ltc;

/// <summary>What can be wrong with a set of policies, in three languages.</summary>
internal static class PolicyFindings
{
    internal static Finding EmptyId() => new("policy-empty-id", new Text("the id of a policy is empty", "策略的标识为空", "策略的識別碼為空"), "/policies");

    internal static Finding DuplicateId(string id) => new(
        "policy-duplicate-id",
        new Text($"two different policies have the id `{id}`", $"两条不同的策略使用了同一标识 `{id}`", $"兩條不同的策略使用了同一識別碼 `{id}`"),
        "/policies/" + id);

    internal static Finding UnknownEffect(string id) => new(
        "policy-unknown-effect",
        new Text($"policy `{id}` neither permits nor forbids", $"策略 `{id}` 既不是允许也不是禁止", $"策略 `{id}` 既不是允許也不是禁止"),
        "/policies/" + id + "/effect");
}
