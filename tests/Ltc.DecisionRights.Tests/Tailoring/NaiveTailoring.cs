using System.Linq;

namespace Ltc.Tests.Tailoring;

/// <summary>The reference: domain.md §11.2 and §11.3 as sentences.</summary>
internal static class NaiveTailoring
{
    private static readonly TailoringElement[] Tools =
        [TailoringElement.Templates, TailoringElement.Checklists, TailoringElement.FieldLabels, TailoringElement.Languages];

    internal static string Right(TailoringRequest request)
    {
        var layer = (int)request.Layer!.Value + 1;
        return request.Level switch
        {
            OrgLevel.Company => "Allowed",
            OrgLevel.Region => layer >= 5 ? "Allowed" : layer < 4 ? "Denied" : request.CompanyApproved == true ? "Allowed" : "NeedsApproval",
            OrgLevel.RepOffice => layer >= 5 ? "Allowed" : "Denied",
            _ => "Denied",
        };
    }

    /// <summary>For requests whose names, dates and reasons are given.</summary>
    internal static bool IsAllowed(TailoringRequest request)
    {
        var isCompany = request.Level == OrgLevel.Company;
        var free = request.Layer switch
        {
            ProcessLayer.L4 => [.. Tools, TailoringElement.RoleNames, TailoringElement.LocalLawSteps, TailoringElement.ReviewNodes],
            ProcessLayer.L5 or ProcessLayer.L6 => Tools,
            // The company owns the layers above and changes in them whatever is no invariant.
            _ => isCompany ? [.. Tools, TailoringElement.RoleNames, TailoringElement.LocalLawSteps, TailoringElement.ReviewNodes] : [],
        };
        return Right(request) == "Allowed" && request.Delta!.All(free.Contains) && request.BaseVersion == request.CurrentVersion
            && (isCompany || request.ObeysControl == true);
    }
}
