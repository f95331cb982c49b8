namespace Ltc;

/// <summary>The period over which the uses of a grant are added up.</summary>
public enum CeilingPeriod : byte
{
    /// <summary>The calendar month of the decision.</summary>
    Month = 0,

    /// <summary>The calendar quarter of the decision.</summary>
    Quarter,

    /// <summary>The calendar year of the decision.</summary>
    Year,

    /// <summary>The whole validity of the grant.</summary>
    Validity,
}
