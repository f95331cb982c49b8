namespace Ltc.Cli;

/// <summary>The unit whose view is asked for.</summary>
/// <param name="Level">Company, region or rep office.</param>
/// <param name="Unit">Its name in the file; null for the company.</param>
internal sealed record Viewer(OrgLevel Level, string? Unit)
{
    /// <summary>The field that says which deals are its own; null for the company, whose all are.</summary>
    internal DealField? Field => Level switch
    {
        OrgLevel.Region => DealField.Region,
        OrgLevel.RepOffice => DealField.RepOffice,
        _ => null,
    };

    /// <summary>Reads <c>company</c>, <c>region:NAME</c> or <c>repOffice:NAME</c>.</summary>
    /// <returns>The unit; null for anything else.</returns>
    internal static Viewer? Read(string text)
    {
        var cut = text.IndexOf(':', System.StringComparison.Ordinal);
        var name = cut < 0 ? string.Empty : text[(cut + 1)..].Trim();
        if (!EnumIds<OrgLevel>.TryParse(cut < 0 ? text : text[..cut], out var level))
            return null;
        return level switch
        {
            OrgLevel.Company when cut < 0 => new Viewer(level, null),
            OrgLevel.Region or OrgLevel.RepOffice when name.Length > 0 => new Viewer(level, name),
            _ => null,
        };
    }

    /// <summary>The unit as it is asked for.</summary>
    public override string ToString() => EnumIds<OrgLevel>.IdOf(Level) + (Unit is null ? string.Empty : ":" + Unit);
}
