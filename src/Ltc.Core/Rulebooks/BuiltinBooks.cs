using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The books that the package has ever shipped with.</summary>
internal static class BuiltinBooks
{
    private static readonly Rulebook[] Books = [LtcRules.Default.Book];

    /// <summary>The oldest first.</summary>
    internal static IReadOnlyList<Rulebook> All => Array.AsReadOnly(Books);
}
