using System.Collections.Generic;

namespace Ltc;

/// <summary>How many customer issues keep a contract from closing.</summary>
/// <remarks>Source: seed 004; domain.md §2.2: not closable while a customer issue is open.</remarks>
public static class IssueLoad
{
    /// <summary>Says whether an issue keeps its contract from closing.</summary>
    /// <param name="stage">The stage that it is in.</param>
    /// <param name="matter">Whether it is inside the contract; null is not yet judged.</param>
    /// <returns>
    /// True for an open issue inside the contract; False for one that has ended or is outside; Unknown for an open one that nobody has judged. A stage or a matter
    /// that is not defined is Unknown.
    /// </returns>
    public static Truth BlocksClosing(CustomerIssueStage stage, IssueMatter? matter) => stage switch
    {
        CustomerIssueStage.Closed or CustomerIssueStage.Rejected => Truth.False,
        < CustomerIssueStage.Closed => matter switch
        {
            IssueMatter.InsideContract => Truth.True,
            IssueMatter.OutsideContract => Truth.False,
            _ => Truth.Unknown,
        },
        _ => Truth.Unknown,
    };

    /// <summary>Counts the open issues inside the contract: the fact that the closing of a contract reads.</summary>
    /// <param name="issues">Every issue of the contract, by stage and matter.</param>
    /// <returns>How many; null when there is none known to be inside and one is not yet judged, so that a contract is not closed over it.</returns>
    public static decimal? OpenInside(IEnumerable<KeyValuePair<CustomerIssueStage, IssueMatter?>> issues)
    {
        var count = 0m;
        var unknown = false;
        foreach (var issue in issues)
        {
            var blocks = BlocksClosing(issue.Key, issue.Value);
            count += blocks.IsTrue ? 1m : 0m;
            unknown |= blocks.IsUnknown;
        }

        return unknown && count == 0m ? null : count;
    }
}
