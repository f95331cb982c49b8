using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Which level looks at its customer issues, how often, and how.</summary>
/// <remarks>Immutable. Source: seed 004 (代表处周监控; 地区部及公司的月度问题质量分析会议).</remarks>
public sealed class IssueWatch
{
    private IssueWatch(OrgLevel level, IssueRhythm rhythm, Text text)
    {
        Level = level;
        Rhythm = rhythm;
        Text = text;
    }

    /// <summary>The watch of every level that has one.</summary>
    /// <value>Rep office, region and company.</value>
    public static IReadOnlyList<IssueWatch> All { get; } = Array.AsReadOnly(
    [
        new IssueWatch(OrgLevel.RepOffice, IssueRhythm.Weekly, new("watch of the rep office", "代表处周监控", "代表處周監控")),
        new IssueWatch(OrgLevel.Region, IssueRhythm.Monthly, new("quality review of the region", "地区部月度问题质量分析会议", "地區部月度問題品質分析會議")),
        new IssueWatch(OrgLevel.Company, IssueRhythm.Monthly, new("quality review of the company", "公司月度问题质量分析会议", "公司月度問題品質分析會議")),
    ]);

    /// <summary>Which level of the organisation follows it.</summary>
    /// <value>One of the four levels.</value>
    public OrgLevel Level { get; }

    /// <summary>How often.</summary>
    /// <value>Weekly or monthly.</value>
    public IssueRhythm Rhythm { get; }

    /// <summary>What it is called.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>Finds the watch of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The watch; null for a level that has none.</returns>
    public static IssueWatch? Find(OrgLevel level)
    {
        foreach (var watch in All)
        {
            if (watch.Level == level)
                return watch;
        }

        return null;
    }
}
