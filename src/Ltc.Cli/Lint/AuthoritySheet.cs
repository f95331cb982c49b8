using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>A table of delegated authority as it was pasted from a spreadsheet.</summary>
/// <remarks>
/// A limit reaches from nothing up to itself, so that the limits of several people lie inside one another: the case belongs to the row that reaches least far.
/// </remarks>
internal sealed class AuthoritySheet
{
    private readonly SheetRow[] _rows;

    internal AuthoritySheet(IReadOnlyList<SheetColumn> columns, IReadOnlyList<SheetRow> rows, string? currency)
    {
        Conditions = [.. columns.Where(column => column.IsCondition)];
        _rows = [.. rows];
        Currency = currency;
    }

    /// <summary>The columns that become conditions.</summary>
    internal IReadOnlyList<SheetColumn> Conditions { get; }

    /// <summary>The rows in the order of the file.</summary>
    internal IReadOnlyList<SheetRow> Rows => _rows;

    /// <summary>The currency of the amounts; null when no cell names one.</summary>
    internal string? Currency { get; }

    /// <summary>The authorities from mildest to strictest: the order of the file, turned round when the file begins with whoever reaches furthest.</summary>
    internal IReadOnlyList<string> Order
    {
        get
        {
            var names = _rows.Select(row => row.Authority).Distinct().ToArray();
            return IsStrictestFirst ? [.. names.Reverse()] : names;
        }
    }

    private bool IsStrictestFirst
    {
        get
        {
            var column = Conditions.FirstOrDefault(one => one.Kind == SheetColumnKind.Amount) ?? Conditions.First(one => one.IsNumber);
            return Reach(_rows[0], column) > Reach(_rows[^1], column);
        }
    }

    /// <summary>The spans of time in which the same rows hold, one after the other; one without ends for a sheet without dates.</summary>
    internal IReadOnlyList<SheetPeriod> Periods()
    {
        CalendarDate?[] days = [.. _rows.SelectMany(row => new[] { row.ValidFrom, row.ValidUntil }).OfType<CalendarDate>().Distinct().OrderBy(day => day.DayNumber).Select(day => (CalendarDate?)day)];
        CalendarDate?[] starts = [null, .. days];
        var periods = starts.Select((start, i) => new SheetPeriod(start, i < days.Length ? days[i] : null, RowsOn(start, days))).ToList();
        // Before the first row and after the last one there is no sheet.
        while (periods.Count > 1 && periods[0].Rows.Count == 0)
            periods.RemoveAt(0);
        while (periods.Count > 1 && periods[^1].Rows.Count == 0)
            periods.RemoveAt(periods.Count - 1);
        return periods;
    }

    /// <summary>Makes a decision table of the rows that hold on a day.</summary>
    /// <param name="day">The day; null for before every date.</param>
    /// <returns>The table: the first row that reaches decides, those that reach least far first. Null when no table holds so many bounds.</returns>
    internal TableDefinition? TableOn(CalendarDate? day) => SheetTable.First(this, RowsOn(day, []), out _);

    internal List<SheetRow> RowsOn(CalendarDate? start, CalendarDate?[] days)
    {
        var day = start ?? (days.Length > 0 ? days[0]!.Value.AddDays(-1) : default);
        return [.. _rows.Where(row => row.Holds(day))];
    }

    private static decimal Reach(SheetRow row, SheetColumn column) => row.Cells[column.Heading].Range.Upper ?? decimal.MaxValue;
}
