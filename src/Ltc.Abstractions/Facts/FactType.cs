namespace Ltc;

/// <summary>What kind of value a fact has.</summary>
public enum FactType : byte
{
    /// <summary>Yes or no.</summary>
    Flag = 0,

    /// <summary>An exact number, with a unit.</summary>
    Number,

    /// <summary>One of a fixed list of values.</summary>
    Choice,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A moment with its offset.</summary>
    Instant,

    /// <summary>A text or an id, compared letter by letter.</summary>
    Text,

    /// <summary>A set of texts.</summary>
    Set,

    /// <summary>A decision that has been verified.</summary>
    Decision,
}
