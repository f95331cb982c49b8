using System;

namespace Ltc.Cli;

/// <summary>One row of the export as a deal; the reader fills the same one again and again.</summary>
/// <param name="columns">Which column holds which field.</param>
internal sealed class Deal(ColumnMap columns)
{
    private readonly FieldState[] _states = new FieldState[DealFields.All.Count];
    private readonly CalendarDate[] _dates = new CalendarDate[DealFields.All.Count];
    private CsvRecord? _record;

    /// <summary>Which column holds which field.</summary>
    internal ColumnMap Columns { get; } = columns;

    /// <summary>The physical line on which the row starts.</summary>
    internal int Line => _record?.Line ?? 0;

    /// <summary>Its stage; null when that is empty.</summary>
    internal StageUse? Stage { get; set; }

    /// <summary>The amount, where <see cref="StateOf"/> says that it is known.</summary>
    internal decimal Value { get; set; }

    /// <summary>The currency sign beside the amount, or null.</summary>
    internal string? Sign { get; set; }

    /// <summary>The host's win probability, 0 to 1 where it is in range and known.</summary>
    internal decimal Probability { get; set; }

    /// <summary>What the row says about a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The state.</returns>
    internal FieldState StateOf(DealField field) => _states[(int)field];

    /// <summary>Whether the row has a readable value for a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>True when it is known.</returns>
    internal bool Knows(DealField field) => _states[(int)field] == FieldState.Known;

    /// <summary>Takes the characters of a field.</summary>
    /// <param name="field">The field; its column exists.</param>
    /// <returns>The characters, valid until the next row.</returns>
    internal ReadOnlySpan<char> TextOf(DealField field) => _record is null || !Columns.Has(field) ? default : _record[Columns[field]];

    /// <summary>Takes the date of a field that is known.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The date.</returns>
    internal CalendarDate DateOf(DealField field) => _dates[(int)field];

    internal void Start(CsvRecord record)
    {
        _record = record;
        Stage = null;
        Sign = null;
        Value = 0;
        Probability = 0;
        for (var i = 0; i < _states.Length; i++)
            _states[i] = !Columns.Has((DealField)i) ? FieldState.NoColumn : TextOf((DealField)i).IsEmpty ? FieldState.Blank : FieldState.Known;
    }

    internal void Set(DealField field, FieldState state) => _states[(int)field] = state;

    internal void Set(DealField field, CalendarDate date) => _dates[(int)field] = date;
}
