namespace Ltc.Tests.Policies;

internal sealed record NamedPolicy(string Id, PolicyEffect Effect, Condition<AccessRequest> Condition);
