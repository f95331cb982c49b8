namespace Ltc;

/// <summary>What a condition asks.</summary>
public enum ConditionKind : byte
{
    /// <summary>A flag has a value.</summary>
    Flag = 0,

    /// <summary>A number is in a range.</summary>
    Number,

    /// <summary>A number is at least or at most another.</summary>
    NumberPair,

    /// <summary>A choice is one of some values.</summary>
    Choice,

    /// <summary>A text is one of some texts.</summary>
    Text,

    /// <summary>Two texts are the same, or different.</summary>
    SameText,

    /// <summary>A set holds at least one of some texts.</summary>
    Set,

    /// <summary>A date is in a range.</summary>
    Date,

    /// <summary>The days between two dates or moments are in a range.</summary>
    Days,

    /// <summary>A fact is known.</summary>
    Known,

    /// <summary>A verified decision covers what is about to happen.</summary>
    Covers,

    /// <summary>All parts hold.</summary>
    All,

    /// <summary>At least one part holds.</summary>
    Any,

    /// <summary>The part does not hold.</summary>
    Not,

    /// <summary>A named test in code: opaque to analysis and not portable.</summary>
    Code,

    /// <summary>A moment is not later than another, to the tick.</summary>
    Moments,

    /// <summary>A choice is not below or not above another of the same enum.</summary>
    ChoicePair,
}
