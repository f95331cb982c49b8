namespace Ltc;

/// <summary>The approval of the company for what a region adapts: who gave it, when, and where it is recorded.</summary>
/// <remarks>Immutable. Source: domain.md §11.2.</remarks>
internal sealed class OverlayApproval
{
    internal OverlayApproval(string by, CalendarDate on, string reference)
    {
        By = by;
        On = on;
        Reference = reference;
    }

    internal string By { get; }

    internal CalendarDate On { get; }

    internal string Reference { get; }
}
