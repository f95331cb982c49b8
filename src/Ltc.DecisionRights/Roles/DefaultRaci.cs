using System.Collections.Generic;

namespace Ltc;

/// <summary>The cells of domain.md §5.3, each with its source.</summary>
internal static class DefaultRaci
{
    private const string Proposal = "domain.md §5.3";
    private const string Separation = "seed 000; domain.md §3.2, §5.3";

    private static readonly Text Deliverability = new("deliverability", "可交付性", "可交付性");
    private static readonly Text RedLines = new("red lines of law and compliance", "法律与合规红线", "法律與合規紅線");

    /// <summary>One mark a role, in the order of the roles: AR SR FR PD, lead manager, PFC, legal, CCFM, collection manager, sponsor, SDT, review
    /// manager.</summary>
    private static readonly (LtcStep Step, string Marks, string Source)[] Rows =
    [
        (LtcStep.CollectLead, "R R R - A - - - - - - -", Proposal + ", §5.2; seed 004"),
        (LtcStep.ValidateLead, "C C C - AR - - - - - - -", Proposal + "; seed 004"),
        (LtcStep.NurtureLead, "AR R C - I - - - - C - -", Proposal + ", §1.2"),
        (LtcStep.AssessOpportunity, "R R R A - C - C - I - -", Proposal + ", §5.2"),
        (LtcStep.RecommendInitiate, "R C C A - C - C - C I C", Separation),
        (LtcStep.DecideInitiate, "I I I I - C CV C - C AR C", Separation),
        (LtcStep.PreBidGuidance, "R AR C C - - - - - C - -", Proposal),
        (LtcStep.SolutionAndEstimate, "C AR R C - R C C - - - -", Proposal + ", §5.2"),
        (LtcStep.RecommendBid, "R R R A - R C C - I I C", Separation),
        (LtcStep.DecideBid, "I I I I - C CV C - C AR C", Separation),
        (LtcStep.Negotiate, "AR C C C - C C R - C - -", Proposal + ", §5.2"),
        (LtcStep.DecideSign, "I I IV I - C CV C - C AR C", Separation),
        (LtcStep.RegisterAndHandOver, "R C AR C - R I R I I - -", Proposal),
        (LtcStep.DeliverAndAccept, "C C AR I - C - C I I - -", Proposal + ", §5.2"),
        (LtcStep.Invoice, "C - C - - AR - R C - - -", Proposal),
        (LtcStep.Collect, "A - C - - C C C R C - -", Proposal + ", §5.2"),
        (LtcStep.RecommendChange, "R C AR C - R C R - I I C", Separation),
        (LtcStep.DecideAmend, "I I I I - C CV C - I AR C", Separation),
        (LtcStep.CloseAndEvaluate, "R C AR C - R C R R I I C", Proposal + ", §2.2"),
        (LtcStep.DecideClose, "I I I I - C CV C C I AR C", Separation),
        (LtcStep.PrepareDecisionPapers, "C C C C - C C C - - I AR", "domain.md §3.1 item 19, §5.1"),
    ];

    internal static IEnumerable<RaciCell> Cells()
    {
        foreach (var (step, marks, source) in Rows)
        {
            var role = 0;
            foreach (var mark in marks.Split(' '))
                yield return Cell(step, (LtcRole)role++, MarksOf(mark), source);
        }
    }

    private static RaciCell Cell(LtcStep step, LtcRole role, RaciMarks marks, string source) => (step, role) switch
    {
        (LtcStep.DecideSign, LtcRole.FulfilmentResponsible) => new(step, role, marks, Proposal + ", §3.2", Deliverability),
        (LtcStep.Collect, LtcRole.AccountResponsible) => new(step, role, marks, "seed 004; domain.md §5.2, §14.6"),
        (LtcStep.Collect, LtcRole.FulfilmentResponsible) => new(step, role, marks, "domain.md §5.2, §14.6"),
        (LtcStep.Collect, LtcRole.CollectionManager) => new(step, role, marks, "seed 004; domain.md §5.1"),
        (LtcStep.ValidateLead, LtcRole.LeadManager) => new(step, role, marks, "seed 004; domain.md §5.1"),
        (_, LtcRole.ReviewManager) when marks != RaciMarks.None => new(step, role, marks, "domain.md §3.1 item 19, §5.1"),
        _ when (marks & RaciMarks.Veto) != RaciMarks.None => new(step, role, marks, "domain.md §3.2, §14.2 step 5", RedLines),
        _ => new(step, role, marks, source),
    };

    private static RaciMarks MarksOf(string letters)
    {
        var marks = RaciMarks.None;
        foreach (var letter in letters)
        {
            marks |= letter switch
            {
                'R' => RaciMarks.Responsible,
                'A' => RaciMarks.Accountable,
                'C' => RaciMarks.Consulted,
                'I' => RaciMarks.Informed,
                'V' => RaciMarks.Veto,
                _ => RaciMarks.None,
            };
        }

        return marks;
    }
}
