namespace Ltc;

/// <summary>In which direction a change of a value makes the rules stricter.</summary>
internal enum StricterWhen : byte
{
    /// <summary>The change is neither stricter nor looser by itself.</summary>
    Neither = 0,

    /// <summary>A larger number, or a yes, is stricter.</summary>
    Higher,

    /// <summary>A smaller number, or a no, is stricter.</summary>
    Lower,

    /// <summary>More items are stricter.</summary>
    More,

    /// <summary>Fewer items are stricter.</summary>
    Fewer,

    /// <summary>A condition that is met less often is stricter.</summary>
    Narrower,

    /// <summary>A limit of authority: its dimension says which direction is riskier.</summary>
    Limit,

    /// <summary>A limit from below: a larger number is stricter.</summary>
    HigherLimit,
}
