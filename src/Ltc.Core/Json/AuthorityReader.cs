using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads matrices of authority from JSON parts; what the matrix itself finds wrong gets its place in the text.</summary>
internal static class AuthorityReader
{
    internal static AuthorityMatrix? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        if (!read.IsObject(root, "id", "currency", "boundary", "higherLevel", "grantTerms", "dimensions"))
            return null;
        var data = new AuthorityMatrixData
        {
            Id = read.OptionalWords(root, "id"),
            Currency = read.OptionalWords(root, "currency"),
            Boundary = read.Choice<LimitBoundary>(root, "boundary") ?? LimitBoundary.Inclusive,
            HigherLevel = read.Choice<HigherLevel>(root, "higherLevel") ?? HigherLevel.MayStandIn,
            GrantTerms = Terms(read, root, findings) ?? GrantTerms.Default,
            Dimensions = read.RequireList(root, "dimensions").Select(part => Dimension(read, part)).ToList(),
        };
        AuthorityMatrix.TryCreate(data, out var matrix, out var defects);
        findings.Add(root, defects);
        return matrix;
    }

    private static GrantTerms? Terms(JsonReading read, JsonPart root, List<Finding> findings)
    {
        if (root.Find("grantTerms") is not { } part || !read.IsObject(part, "mostDays", "noticeDays", "assistedDays", "actingDays", "delegationDepth"))
            return null;
        var ours = GrantTerms.Default;
        GrantTerms.TryCreate(
            Whole(read, part, "mostDays", ours.MostDays),
            Whole(read, part, "noticeDays", ours.NoticeDays),
            Whole(read, part, "assistedDays", ours.AssistedDays),
            Whole(read, part, "actingDays", ours.ActingDays),
            Whole(read, part, "delegationDepth", ours.DelegationDepth),
            out var terms,
            out var defects);
        foreach (var defect in defects)
            findings.Add(defect.WithPlace(part.Pointer + defect.Pointer, part.At(defect.Pointer).Place.Line, part.At(defect.Pointer).Place.Column));
        return terms;
    }

    private static int Whole(JsonReading read, JsonPart owner, string name, int otherwise)
    {
        const decimal Most = 1_000_000m;
        if (owner.Find(name) is not { } part || !read.Is(part, JsonValueKind.Number, "0…9"))
            return otherwise;
        if (part.Number == decimal.Truncate(part.Number) && part.Number >= -Most && part.Number <= Most)
            return (int)part.Number;
        read.Findings.Add(JsonFindings.Type("0…1000000", part));
        return otherwise;
    }

    private static AuthorityDimensionData Dimension(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "id", "text", "kind", "direction", "unit", "range", "documents", "words", "limits"))
            return new AuthorityDimensionData();
        var data = new AuthorityDimensionData
        {
            Id = read.OptionalWords(part, "id"),
            Text = part.Find("text") is null ? default : read.Text(part, "text"),
            Kind = read.Choice<DimensionKind>(part, "kind") ?? DimensionKind.Number,
            Direction = read.Choice<ColumnDirection>(part, "direction") ?? ColumnDirection.None,
            Unit = read.OptionalWords(part, "unit"),
            Range = part.Find("range") is null ? default : read.Range(part, "range"),
            Documents = Documents(read, part),
            Words = read.List(part, "words").Select(word => Word(read, word)).ToList(),
        };
        foreach (var limit in LimitJson.ReadAll(read, part, "limits"))
        {
            if (EnumIds<OrgLevel>.Ids.ToList().IndexOf(limit.Key) is >= 0 and var level)
                data.Limits[(OrgLevel)level] = limit.Value;
            else
                read.Findings.Add(JsonFindings.Unknown(part.At("/limits"), part.At("/limits").Members.First(member => member.Name == limit.Key), EnumIds<OrgLevel>.Ids));
        }

        return data;
    }

    private static List<AuthorityDocument> Documents(JsonReading read, JsonPart part)
    {
        var documents = new List<AuthorityDocument>();
        foreach (var item in read.List(part, "documents").Where(item => read.Is(item, JsonValueKind.String, "\"…\"")))
        {
            var place = EnumIds<AuthorityDocument>.Ids.ToList().IndexOf(item.Text);
            if (place >= 0)
                documents.Add((AuthorityDocument)place);
            else
                read.Findings.Add(JsonFindings.Value(string.Join(", ", EnumIds<AuthorityDocument>.Ids), item, NearestName.Of(item.Text, EnumIds<AuthorityDocument>.Ids)));
        }

        return documents;
    }

    private static AuthorityWord Word(JsonReading read, JsonPart part) =>
        read.IsObject(part, "id", "text") ? new AuthorityWord(read.Words(part, "id"), read.Text(part, "text")) : new AuthorityWord(string.Empty, default);
}
