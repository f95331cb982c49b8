using System;

namespace Ltc.Benchmarks.Policies;

/// <summary>Thirty policies as a careful programmer writes them: <c>if</c> after <c>if</c>, leaving each as soon as it does not apply.</summary>
internal static class HandPolicies
{
    internal static readonly string[] Actions = ["view", "edit", "submit", "approve", "reject", "sign", "amend", "close", "invoice", "collect"];
    internal static readonly string[] Roles = ["sales", "region-head", "finance", "legal"];
    internal static readonly string[] Units = ["north", "south", "east"];

    internal static decimal LimitOf(int action) => 1_000_000m * (action + 1);

    internal static HandVerdict Evaluate(in AccessRequest request)
    {
        var verdict = default(HandVerdict);
        ByRole(request, "view", "sales", 1_000_000m, 1u << 0, ref verdict);
        ByUnit(request, "view", "north", 1u << 1, ref verdict);
        TooMuch(request, "view", 2_000_000m, 1u << 2, ref verdict);
        ByRole(request, "edit", "region-head", 2_000_000m, 1u << 3, ref verdict);
        ByUnit(request, "edit", "south", 1u << 4, ref verdict);
        TooMuch(request, "edit", 4_000_000m, 1u << 5, ref verdict);
        ByRole(request, "submit", "finance", 3_000_000m, 1u << 6, ref verdict);
        ByUnit(request, "submit", "east", 1u << 7, ref verdict);
        TooMuch(request, "submit", 6_000_000m, 1u << 8, ref verdict);
        ByRole(request, "approve", "legal", 4_000_000m, 1u << 9, ref verdict);
        ByUnit(request, "approve", "north", 1u << 10, ref verdict);
        TooMuch(request, "approve", 8_000_000m, 1u << 11, ref verdict);
        ByRole(request, "reject", "sales", 5_000_000m, 1u << 12, ref verdict);
        ByUnit(request, "reject", "south", 1u << 13, ref verdict);
        TooMuch(request, "reject", 10_000_000m, 1u << 14, ref verdict);
        ByRole(request, "sign", "region-head", 6_000_000m, 1u << 15, ref verdict);
        ByUnit(request, "sign", "east", 1u << 16, ref verdict);
        TooMuch(request, "sign", 12_000_000m, 1u << 17, ref verdict);
        ByRole(request, "amend", "finance", 7_000_000m, 1u << 18, ref verdict);
        ByUnit(request, "amend", "north", 1u << 19, ref verdict);
        TooMuch(request, "amend", 14_000_000m, 1u << 20, ref verdict);
        ByRole(request, "close", "legal", 8_000_000m, 1u << 21, ref verdict);
        ByUnit(request, "close", "south", 1u << 22, ref verdict);
        TooMuch(request, "close", 16_000_000m, 1u << 23, ref verdict);
        ByRole(request, "invoice", "sales", 9_000_000m, 1u << 24, ref verdict);
        ByUnit(request, "invoice", "east", 1u << 25, ref verdict);
        TooMuch(request, "invoice", 18_000_000m, 1u << 26, ref verdict);
        ByRole(request, "collect", "region-head", 10_000_000m, 1u << 27, ref verdict);
        ByUnit(request, "collect", "north", 1u << 28, ref verdict);
        TooMuch(request, "collect", 20_000_000m, 1u << 29, ref verdict);
        return verdict;
    }

    private static void ByRole(in AccessRequest request, string action, string role, decimal limit, uint bit, ref HandVerdict verdict)
    {
        if (request.Action is not null && request.Action != action)
            return;
        if (request.Roles is not null && Array.IndexOf(request.Roles, role) < 0)
            return;
        if (request.Amount is not null && request.Amount > limit)
            return;
        if (request.Action is null || request.Roles is null || request.Amount is null)
            verdict.UnknownPermits |= bit;
        else
            verdict.Permits |= bit;
    }

    private static void ByUnit(in AccessRequest request, string action, string unit, uint bit, ref HandVerdict verdict)
    {
        if ((request.Action is not null && request.Action != action) || (request.Unit is not null && request.Unit != unit))
            return;
        if (request.Action is null || request.Unit is null)
            verdict.UnknownPermits |= bit;
        else
            verdict.Permits |= bit;
    }

    private static void TooMuch(in AccessRequest request, string action, decimal limit, uint bit, ref HandVerdict verdict)
    {
        if ((request.Action is not null && request.Action != action) || (request.Amount is not null && request.Amount <= limit))
            return;
        if (request.Action is null || request.Amount is null)
            verdict.UnknownForbids |= bit;
        else
            verdict.Forbids |= bit;
    }
}
