using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Who wants to see which customer card.</summary>
/// <remarks>Nothing in it is to be changed once the request is used.</remarks>
public record struct CardAccessRequest
{
    /// <summary>Who wants to see it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Viewer { get; set; }

    /// <summary>Which card it is.</summary>
    /// <value>An id; null is not known, and then no grant names it.</value>
    public string? Card { get; set; }

    /// <summary>Who keeps the card.</summary>
    /// <value>A person; null is not known.</value>
    public string? Owner { get; set; }

    /// <summary>Who stands in for the owner.</summary>
    /// <value>A person; null when there is nobody.</value>
    public string? Backup { get; set; }

    /// <summary>The sponsor to whom the card is assigned.</summary>
    /// <value>A person; null when there is none.</value>
    public string? Sponsor { get; set; }

    /// <summary>The line organisation: the manager of each person.</summary>
    /// <value>Who has no entry has no manager; a circle ends where it began. Null is not known.</value>
    public IReadOnlyDictionary<string, string>? Managers { get; set; }

    /// <summary>Whether it is relevant for the viewer's business: the same customer group, or an open project with the customer.</summary>
    /// <value>Null is not known.</value>
    public bool? Relevant { get; set; }

    /// <summary>The task grants.</summary>
    /// <value>Null or empty for none.</value>
    public CardGrant[]? Grants { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>Null is not known, and then no grant is known to hold.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>What the viewer wants to do.</summary>
    /// <value>To look unless said otherwise.</value>
    public CardAction Action { get; set; }

    /// <summary>Whether the viewer acts for audit.</summary>
    /// <value>Asked only for an export; null is not known.</value>
    public bool? IsAudit { get; set; }
}
