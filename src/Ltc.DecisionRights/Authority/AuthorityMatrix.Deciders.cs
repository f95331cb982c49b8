using System;

namespace Ltc;

/// <content>Who may decide.</content>
public sealed partial class AuthorityMatrix
{
    /// <summary>Answers "who could approve it?" for one document.</summary>
    /// <remarks>
    /// A person may decide under a grant of the document when the grant decides at the required level (or higher, where that may stand in) and when it and every
    /// grant above it hold at that time, are held in their role, and cover unit, scope, limits and ceilings. What is not known covers nothing.
    /// </remarks>
    /// <param name="request">What is asked for; it names the document and the unit.</param>
    /// <param name="grants">The grants; made with this matrix.</param>
    /// <param name="organisation">The organisation as it stands.</param>
    /// <param name="at">When.</param>
    /// <param name="history">What has been used; null is not known and keeps grants with a ceiling shut.</param>
    /// <param name="rates">The rates for amounts in other currencies; null for none.</param>
    /// <returns>The people who may decide, or why nobody may and whom to ask.</returns>
    /// <exception cref="ArgumentNullException">The grants or the organisation is null.</exception>
    /// <exception cref="ArgumentException">The grants were made with another matrix, whose dimensions may be others.</exception>
    public DeciderAnswer WhoMayDecide(
        in AuthorityRequest request,
        GrantSet grants,
        Organisation organisation,
        DateTimeOffset at,
        GrantHistory? history = null,
        ExchangeRates? rates = null)
    {
        if (!ReferenceEquals((grants ?? throw new ArgumentNullException(nameof(grants))).Matrix, this))
            throw new ArgumentException("the grants were made with another matrix", nameof(grants));
        return DeciderSearch.Run(new Inquiry(this, request, grants, organisation ?? throw new ArgumentNullException(nameof(organisation)), at, history, rates));
    }
}
