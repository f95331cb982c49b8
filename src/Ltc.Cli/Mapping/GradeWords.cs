using System;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The grades of projects as exports write them, in English and Chinese.</summary>
internal static class GradeWords
{
    private static readonly string[] Endings = ["level", "grade", "projects", "project", "级", "級", "项目", "項目", "專案"];

    private static readonly (ProjectGrade Grade, Text Name, string[] Words)[] Known =
    [
        (ProjectGrade.General, new("general", "一般", "一般"), ["general", "一般", "普通"]),
        (ProjectGrade.RepOffice, new("rep office", "代表处级", "代表處級"), ["repoffice", "representativeoffice", "office", "代表处", "代表處"]),
        (ProjectGrade.Region, new("region", "地区部级", "地區部級"), ["region", "regional", "地区部", "地區部", "地区", "地區", "区域", "區域"]),
        (ProjectGrade.Company, new("company", "公司级", "公司級"), ["company", "corporate", "公司", "集团", "集團"]),
    ];

    /// <summary>The name of a grade.</summary>
    internal static Text NameOf(ProjectGrade grade) => Known.First(known => known.Grade == grade).Name;

    /// <summary>Reads a grade.</summary>
    /// <param name="text">What the cell says.</param>
    /// <returns>The grade; null when it says something else.</returns>
    internal static ProjectGrade? Read(string text)
    {
        var word = DealFields.Fold(text);
        while (Array.Find(Endings, ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
            word = word[..^ending.Length];
        foreach (var (grade, _, words) in Known)
        {
            if (words.Contains(word, StringComparer.Ordinal))
                return grade;
        }

        return null;
    }
}
