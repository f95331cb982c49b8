using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Grants;

/// <summary>Lets a grant give more than the one above holds, in one respect.</summary>
internal static class PlantExcess
{
    /// <summary>Plants one excess.</summary>
    /// <returns>The property that is too large; null when this one could not be.</returns>
    internal static string? Into(Draw draw, GrantData grant, GrantData from, AuthorityMatrixData matrix)
    {
        switch (draw.Below(5))
        {
            case 0 when from.Level < OrgLevel.Company:
                grant.Level = from.Level + 1;
                return "level";
            case 1:
                grant.ValidFrom = from.ValidFrom!.Value.AddTicks(-1);
                return "validFrom";
            case 2:
                grant.ValidUntil = from.ValidUntil!.Value.AddTicks(1);
                return "validUntil";
            case 3 when from.Scope!.Regions.Count > 0:
                grant.Scope!.Regions = draw.Chance(50) ? [] : ["r1", "r2"];
                return "regions";
            default:
                return Limit(draw, grant, from, matrix);
        }
    }

    private static string? Limit(Draw draw, GrantData grant, GrantData from, AuthorityMatrixData matrix)
    {
        string[] limited = [.. from.Limits.Where(pair => !pair.Value.IsUnlimited).Select(pair => pair.Key)];
        if (limited.Length == 0)
            return null;
        var id = draw.Pick(limited);
        var dimension = matrix.Dimensions.Single(one => one.Id == id);
        var further = dimension.Direction == ColumnDirection.Milder ? -0.01m : 0.01m;
        grant.Limits[id] = draw.Chance(40) || from.Limits[id].Number is null ? AuthorityLimit.Unlimited : AuthorityLimit.Of(from.Limits[id].Number!.Value + further);
        return id;
    }
}
