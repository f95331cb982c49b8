using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>How a case stands beside a decision that was taken on it. A property that is null is not known.</summary>
/// <remarks><see cref="DecisionRights.Compare"/> works every one of them out.</remarks>
[StructLayout(LayoutKind.Auto)]
public record struct RedecisionFacts
{
    /// <summary>Whether the case is about the same thing at the same decision point.</summary>
    /// <value>Null is not known.</value>
    public bool? SameMatter { get; set; }

    /// <summary>Whether the decision opens something: Go or ConditionalGo.</summary>
    /// <value>Null is not known.</value>
    public bool? Opening { get; set; }

    /// <summary>Whether the decision still holds at the time of the case.</summary>
    /// <value>Null is not known.</value>
    public bool? InForce { get; set; }

    /// <summary>Whether the decision was withdrawn.</summary>
    /// <value>Null is not known.</value>
    public bool? Withdrawn { get; set; }

    /// <summary>Whether the text is the one that was decided on.</summary>
    /// <value>Null is not known; true when neither has a text.</value>
    public bool? SameText { get; set; }

    /// <summary>How far the margin has fallen since the decision.</summary>
    /// <value>A fraction, 0.03 for three points, negative when it has risen; null is not known.</value>
    public decimal? MarginDrop { get; set; }

    /// <summary>How much the amount has grown since the decision.</summary>
    /// <value>A fraction of the amount that was decided on, negative when it has shrunk; null is not known.</value>
    public decimal? AmountGrowth { get; set; }

    /// <summary>Whether a red-line term has come in.</summary>
    /// <value>Null is not known.</value>
    public bool? NewRedLine { get; set; }

    /// <summary>Whether the amount is inside the limit of the decision.</summary>
    /// <value>Null is not known; true when the decision names no limit.</value>
    public bool? AmountInside { get; set; }

    /// <summary>Whether the margin is inside the limit of the decision.</summary>
    /// <value>Null is not known; true when the decision names no limit.</value>
    public bool? MarginInside { get; set; }

    /// <summary>Whether the terms are inside the limit of the decision.</summary>
    /// <value>Null is not known; true when the decision names no limit.</value>
    public bool? TermsInside { get; set; }

    /// <summary>The level at which it was decided.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? Level { get; set; }

    /// <summary>The level that the case asks for now.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? RequiredLevel { get; set; }
}
