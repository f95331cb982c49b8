using System.Collections.Generic;

namespace Ltc;

/// <summary>What is wrong with a book although each of its sections is right by itself.</summary>
internal static class BookChecks
{
    /// <summary>Everything; pointers begin with the book, and name items of lists by their keys.</summary>
    internal static IReadOnlyList<Finding> Run(Fields<Rulebook> fields) =>
    [
        .. ReviewCheck.FitsInsideGrant(fields.Of(BookShape.DecisionPoints), fields.Of(BookShape.Nodes)).Moved("/points", "/decisionPoints/points"),
        .. TierCheck.Run(fields.Of(BookShape.Teams)),
        .. RosterCheck.Run(fields.Of(BookShape.Separation), fields.Of(BookShape.Teams), fields.Of(BookShape.Roles), fields.Of(BookShape.DecisionPoints)),
    ];
}
