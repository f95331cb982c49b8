namespace Ltc.Cli;

/// <summary>A column of an authority sheet.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Kind">What it says.</param>
internal sealed record SheetColumn(int Number, string Heading, SheetColumnKind Kind)
{
    /// <summary>Whether it becomes a condition of the table.</summary>
    internal bool IsCondition => Kind is SheetColumnKind.Category or SheetColumnKind.Amount or SheetColumnKind.Term;

    /// <summary>Whether it compares numbers.</summary>
    internal bool IsNumber => Kind is SheetColumnKind.Amount or SheetColumnKind.Term;
}
