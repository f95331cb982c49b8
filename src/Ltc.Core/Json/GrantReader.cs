using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Reads grants from JSON parts; what the set itself finds wrong gets its place in the text.</summary>
internal static class GrantReader
{
    private static readonly string[] Names =
    [
        "id", "kind", "grantor", "from", "grantee", "role", "document", "level", "scope", "limits", "ceilings", "validFrom", "validUntil", "mayDelegate",
        "coSigner", "assistedUntil", "reviewOn", "revokedAt",
    ];

    internal static GrantSet? Read(JsonPart root, AuthorityMatrix matrix, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        if (!read.IsObject(root, "sources", "grants"))
            return null;
        var data = new GrantSetData
        {
            Sources = read.WordList(root, "sources").ToList(),
            Grants = read.RequireList(root, "grants").Select(part => Grant(read, part)).ToList(),
        };
        GrantSet.TryCreate(data, matrix, out var grants, out var defects);
        findings.Add(root, defects);
        return grants;
    }

    private static GrantData Grant(JsonReading read, JsonPart part) => !read.IsObject(part, Names) ? new GrantData() : new GrantData
    {
        Id = read.OptionalWords(part, "id"),
        Kind = read.Choice<GrantKind>(part, "kind") ?? GrantKind.Standing,
        Grantor = read.OptionalWords(part, "grantor"),
        From = read.OptionalWords(part, "from"),
        Grantee = read.OptionalWords(part, "grantee"),
        Role = read.OptionalWords(part, "role"),
        Document = read.Choice<AuthorityDocument>(part, "document"),
        Level = read.Choice<OrgLevel>(part, "level"),
        Scope = part.Find("scope") is { } scope ? Scope(read, scope) : null,
        Limits = LimitJson.ReadAll(read, part, "limits"),
        Ceilings = read.List(part, "ceilings").Select(item => Ceiling(read, item)).ToList(),
        ValidFrom = read.Instant(part, "validFrom"),
        ValidUntil = read.Instant(part, "validUntil"),
        MayDelegate = read.Flag(part, "mayDelegate") ?? false,
        CoSigner = read.OptionalWords(part, "coSigner"),
        AssistedUntil = read.Instant(part, "assistedUntil"),
        ReviewOn = read.Date(part, "reviewOn"),
        RevokedAt = read.Instant(part, "revokedAt"),
    };

    private static GrantScope Scope(JsonReading read, JsonPart part) => !read.IsObject(part, "unit", "regions", "customerGroups", "products") ? new GrantScope() : new GrantScope
    {
        Unit = read.OptionalWords(part, "unit"),
        Regions = read.WordList(part, "regions").ToList(),
        CustomerGroups = read.WordList(part, "customerGroups").ToList(),
        Products = read.WordList(part, "products").ToList(),
    };

    private static GrantCeiling Ceiling(JsonReading read, JsonPart part) => !read.IsObject(part, "most", "period") ? new GrantCeiling() : new GrantCeiling
    {
        Most = part.Find("most") is { } most && read.IsObject(most, "amount", "currency") && read.Number(most, "amount") is { } amount
            ? new Money(amount, read.OptionalWords(most, "currency"))
            : null,
        Period = read.Choice<CeilingPeriod>(part, "period") ?? CeilingPeriod.Month,
    };
}
