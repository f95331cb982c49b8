namespace Ltc.Cli;

/// <summary>What a row says about a field.</summary>
internal enum FieldState : byte
{
    /// <summary>The file has no such column, so nothing is known and nothing is missing.</summary>
    NoColumn,

    /// <summary>The field is empty.</summary>
    Blank,

    /// <summary>There is something that cannot be read; it was reported as such.</summary>
    Unreadable,

    /// <summary>There is a value.</summary>
    Known,
}
