namespace Ltc;

/// <summary>What a level changes in the book below it.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class Overlay
{
    internal Overlay(BookHeader header, BookReference below, OrgLevel level, OverlayApproval? approval, JsonPart changes)
    {
        Header = header;
        Below = below;
        Level = level;
        Approval = approval;
        Changes = changes;
    }

    internal BookHeader Header { get; }

    internal BookReference Below { get; }

    internal OrgLevel Level { get; }

    /// <summary>The approval of the company, as it is recorded; null for none.</summary>
    internal OverlayApproval? Approval { get; }

    /// <summary>A tree like that of a book, with only what is changed.</summary>
    internal JsonPart Changes { get; }
}
