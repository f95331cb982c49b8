namespace Ltc;

/// <summary>The facts of an <see cref="AccessRequest"/>.</summary>
public static class AccessFacts
{
    /// <summary>The person who asks.</summary>
    public static readonly TextFact<AccessRequest> Actor = Fact.Words<AccessRequest>(
        "actor", (in request) => request.Actor, (in request, value) => request with { Actor = value }, new Text("actor", "操作人", "操作人"));

    /// <summary>The roles of that person.</summary>
    public static readonly SetFact<AccessRequest> Roles = Fact.Set<AccessRequest>(
        "roles", (in request) => request.Roles, (in request, value) => request with { Roles = value }, new Text("roles", "角色", "角色"));

    /// <summary>What the person wants to do.</summary>
    public static readonly TextFact<AccessRequest> Action = Fact.Words<AccessRequest>(
        "action", (in request) => request.Action, (in request, value) => request with { Action = value }, new Text("action", "操作", "操作"));

    /// <summary>The unit of the organisation that it concerns.</summary>
    public static readonly TextFact<AccessRequest> Unit = Fact.Words<AccessRequest>(
        "unit", (in request) => request.Unit, (in request, value) => request with { Unit = value }, new Text("unit", "组织单元", "組織單元"));

    /// <summary>The amount at stake.</summary>
    public static readonly NumberFact<AccessRequest> Amount = Fact.Number<AccessRequest>(
        "amount", (in request) => request.Amount, (in request, value) => request with { Amount = value }, new Text("amount", "金额", "金額"));

    /// <summary>All of them.</summary>
    public static readonly FactSet<AccessRequest> All = new("access", Actor, Roles, Action, Unit, Amount);
}
