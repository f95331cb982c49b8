using Ltc.Tests.Support;

namespace Ltc.Tests.Issues;

/// <summary>Customer issues that are ready for a move.</summary>
internal static class ReadyIssue
{
    internal static CustomerIssueFacts Inside => new()
    {
        Description = "the cabinet door does not close",
        ContractId = "s-1",
        OursToSolve = true,
        Matter = IssueMatter.InsideContract,
        JudgedBy = "zhao",
        Handler = "wang",
        TargetDate = Decided.Today,
        At = Decided.Now,
        NeedsHelp = false,
        HelpGiven = true,
        SolutionDelivered = true,
        CustomerConfirmed = true,
        Satisfaction = 4m,
        CauseRecorded = true,
        Closer = "li",
        RejectReason = "not-ours",
        CustomerInformed = true,
    };

    internal static CustomerIssueFacts Outside => Inside with { Matter = IssueMatter.OutsideContract, ChangeId = "change-1", ChangeApproved = true };

    internal static CustomerIssueFacts NotJudged => Inside with { Matter = null, ChangeId = "change-1", ChangeApproved = true };

    internal static CustomerIssueFacts NotOurs => Outside with { OursToSolve = false };
}
