using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The key control points of domain.md §2.5 and the closing items of §9.8.</summary>
internal static class ControlPoints
{
    /// <summary>K1 to K9.</summary>
    internal static readonly IReadOnlyList<ControlPoint> Key = Number("K{0}", "domain.md §2.5 K{0}",
    [
        "a lead is validated by somebody other than its submitter",
        "the customer passes the sanction, compliance and credit checks",
        "the estimate is complete and reviewed by project finance",
        "a bid goes out only under a valid ATB, within the floor",
        "a contract is signed only under a valid ATC, with the approved text, by an empowered signatory",
        "the contract is registered and the handover accepted before delivery costs arise",
        "an invoice is issued only on an accepted milestone, after the accuracy check",
        "a change is carried out only under an ATAC and with the customer's signature",
        "a contract closes only with no open receivable or dispute, or under an approved exception",
    ]);

    /// <summary>The thirteen items of the closing checklist.</summary>
    internal static readonly IReadOnlyList<ControlPoint> Closing = Number("{0}", "domain.md §9.8 item {0}",
    [
        "all milestones are accepted, the final acceptance included",
        "all orders are closed and no shipment is open",
        "all invoices are issued and matched",
        "nothing is receivable, or an exception is written",
        "no dispute, claim or change is open",
        "guarantees and bonds are returned or scheduled",
        "the warranty is handed over with a cost reserve",
        "project finance has approved the final account",
        "the contract quality is scored and the review held",
        "the customer's satisfaction is recorded",
        "risks are closed or transferred",
        "documents are archived",
        "the team is released and lessons are filed",
    ]);

    private static ControlPoint[] Number(string label, string citation, string[] controls) => controls.Select((control, index) =>
    {
        var number = Wording.Count(index + 1);
        return new ControlPoint(label.Replace("{0}", number, System.StringComparison.Ordinal), citation.Replace("{0}", number, System.StringComparison.Ordinal), control);
    }).ToArray();
}
