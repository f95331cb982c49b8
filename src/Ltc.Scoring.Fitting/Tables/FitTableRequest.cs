using System.Collections.Generic;

namespace Ltc;

/// <summary>Which column of a table is the target, and what its values mean.</summary>
public record struct FitTableRequest
{
    /// <summary>The heading of the column that holds the outcome.</summary>
    /// <value><c>last</c> is the last column, unless a column is called so; null is a finding.</value>
    public string? Target { get; set; }

    /// <summary>The value of the target that is the outcome.</summary>
    /// <value>Null is found out where one of the two values is a usual word for yes or for won.</value>
    public string? Positive { get; set; }

    /// <summary>The value of the target that is the other outcome; rows with any third value then have no outcome yet.</summary>
    /// <value>Null: the target has two values.</value>
    public string? Negative { get; set; }

    /// <summary>The headings of columns to leave out.</summary>
    /// <value>Null is none.</value>
    public IReadOnlyList<string>? Drop { get; set; }

    /// <summary>The heading of the column that says when a row was, or <c>rows</c> where the rows of the table are in the order of time.</summary>
    /// <value>Numbers or dates (yyyy-MM-dd); the column is no characteristic then. Null where rows have no order.</value>
    public string? Time { get; set; }
}
