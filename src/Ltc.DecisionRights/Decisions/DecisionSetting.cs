using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Everything around a case that deciding needs: who is who, who holds what, what went before.</summary>
/// <remarks>Mutable at the edge. What is null is not known and opens nothing. A decision is decided again with the setting of its moment, itself left out of the history.</remarks>
public sealed class DecisionSetting
{
    /// <summary>Takes the two things without which nobody can decide.</summary>
    /// <param name="organisation">The people and their roles.</param>
    /// <param name="grants">The grants, made with the matrix of the rules.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public DecisionSetting(Organisation organisation, GrantSet grants)
    {
        Organisation = organisation ?? throw new ArgumentNullException(nameof(organisation));
        Grants = grants ?? throw new ArgumentNullException(nameof(grants));
    }

    /// <summary>The people, their units and their roles.</summary>
    /// <value>Roles are the short ids of <see cref="RoleTexts.IdOf"/>, for example <c>sdt</c>.</value>
    public Organisation Organisation { get; }

    /// <summary>The grants of authority.</summary>
    /// <value>Never null.</value>
    public GrantSet Grants { get; }

    /// <summary>Who stands in for whom.</summary>
    /// <value>Null is not known, so that separation cannot be shown; <see cref="DelegationList.Empty"/> is nobody.</value>
    public DelegationList? Delegations { get; set; }

    /// <summary>What was decided before, on this and on other subjects.</summary>
    /// <value>Null is not known: then ceilings, earlier parts of a deal and the level of the initiation are not known either.</value>
    public IReadOnlyList<DecidedCase>? History { get; set; }

    /// <summary>Which days count before a deadline.</summary>
    /// <value>Every day unless said otherwise.</value>
    public DayCalendar Calendar { get; set; } = DayCalendar.EveryDay;

    /// <summary>The exchange rates.</summary>
    /// <value>Null for none: then amounts in another currency than that of the matrix are not known.</value>
    public ExchangeRates? Rates { get; set; }
}
