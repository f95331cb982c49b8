using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Turns the matrix of authority into one table: a rule a limit, of which the strictest that matches decides.</summary>
internal static class DmnAuthority
{
    private const string Policy =
        "The highest level that any dimension asks for must decide. A dimension that is not known, null, asks for the company. amount: all that is decided under one key, in ";

    internal static DmnTable TableOf(AuthorityMatrix matrix)
    {
        var inputs = matrix.Dimensions.Select(dimension => new DmnInput(dimension.Id, dimension.Kind != DimensionKind.Words, null))
            .Prepend(new DmnInput("document", isNumber: false, EnumIds<AuthorityDocument>.Ids));
        var asked = EnumIds<AuthorityDocument>.Values.Where(document => matrix.DimensionsOf(document) != 0).ToArray();
        var rules = matrix.Dimensions.SelectMany((dimension, place) => RulesOf(matrix, dimension, place))
            .Append(Rule(matrix, "otherwise", asked, OrgLevel.FrontUnit, place: -1, Feel.Any));
        return new DmnTable(
            matrix.Id, Policy + matrix.Currency + ".", "PRIORITY", [.. inputs], [.. EnumIds<OrgLevel>.Ids.Reverse()], [.. rules]);
    }

    private static IEnumerable<DmnRule> RulesOf(AuthorityMatrix matrix, AuthorityDimension dimension, int place)
    {
        LimitThreshold? below = null;
        foreach (var level in EnumIds<OrgLevel>.Values)
        {
            var own = dimension.ThresholdOf(level);
            var isLast = level == OrgLevel.Company;
            if (!own.IsSet && !isLast)
                continue;
            // The company decides what no level below it may, whether or not it has a limit itself.
            if (Beyond(dimension, below) is { } test && level != OrgLevel.FrontUnit)
                yield return Rule(matrix, $"{dimension.Id}-{EnumIds<OrgLevel>.IdOf(level)}", dimension.Documents, level, place, test);
            below = own.IsSet ? own : below;
        }

        yield return Rule(matrix, dimension.Id + "-unknown", dimension.Documents, OrgLevel.Company, place, Unknown(dimension));
    }

    /// <summary>What a level may not decide; everything known where no level has been reached; null when nothing is left.</summary>
    private static string? Beyond(AuthorityDimension dimension, LimitThreshold? threshold)
    {
        var isWords = dimension.Kind == DimensionKind.Words;
        if (threshold is not { } limit)
            return isWords ? Feel.OneOf(dimension.Words.Select(word => word.Id)) : Feel.Within(dimension.Range);
        if (limit.IsUnlimited)
            return null;
        if (isWords)
            return dimension.Words.Skip((int)limit.Position + 1).Select(word => word.Id).ToArray() is { Length: > 0 } words ? Feel.OneOf(words) : null;
        return dimension.Direction == ColumnDirection.Milder ? Feel.UpTo(limit.Position, !limit.IsExclusive) : Feel.From(limit.Position, !limit.IsExclusive);
    }

    /// <summary>Nobody has said, or what was said is no word or number of the dimension.</summary>
    private static string Unknown(AuthorityDimension dimension)
    {
        if (dimension.Kind == DimensionKind.Words)
            return Feel.NoneOf(dimension.Words.Select(word => word.Id));
        return Feel.Outside(dimension.Range) is { } outside ? outside + ", " + Feel.Unknown : Feel.Unknown;
    }

    private static DmnRule Rule(AuthorityMatrix matrix, string id, IReadOnlyList<AuthorityDocument> documents, OrgLevel level, int place, string test)
    {
        var all = EnumIds<AuthorityDocument>.Values.Count == documents.Count;
        var document = all ? Feel.Any : Feel.OneOf(documents.Select(EnumIds<AuthorityDocument>.IdOf)) + "," + Feel.Unknown;
        var tests = Enumerable.Repeat(Feel.Any, matrix.Dimensions.Count).ToArray();
        if (place >= 0)
            tests[place] = test;
        return new DmnRule(id, null, [document, .. tests], EnumIds<OrgLevel>.IdOf(level));
    }
}
