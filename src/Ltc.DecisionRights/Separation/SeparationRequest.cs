using System;

namespace Ltc;

/// <summary>Who has which part in one decision.</summary>
/// <remarks>Null is not known, an empty list is known: nobody. Lists are not to be changed once the request is used.</remarks>
public record struct SeparationRequest
{
    /// <summary>Who recommends it.</summary>
    /// <value>Null is not known.</value>
    public string[]? Recommenders { get; set; }

    /// <summary>Who reviews it.</summary>
    /// <value>Null is not known.</value>
    public string[]? Reviewers { get; set; }

    /// <summary>Who gains from it.</summary>
    /// <value>Null is not known.</value>
    public string[]? Beneficiaries { get; set; }

    /// <summary>Who asks for it.</summary>
    /// <value>Null is not known.</value>
    public string? Requester { get; set; }

    /// <summary>Who decides it.</summary>
    /// <value>Null is not known. They are judged as listed: where they delegate to is another question.</value>
    public string[]? Deciders { get; set; }

    /// <summary>Who stands in for whom.</summary>
    /// <value>Null is not known; <see cref="DelegationList.Empty"/> is nobody.</value>
    public DelegationList? Delegations { get; set; }

    /// <summary>When it is decided.</summary>
    /// <value>Null is not known, which matters only where there are delegations.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>The unit that it is about.</summary>
    /// <value>Null when no unit is named: delegations for one unit then do not apply.</value>
    public string? Unit { get; set; }
}
