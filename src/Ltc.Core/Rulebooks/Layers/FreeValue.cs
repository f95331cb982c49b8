namespace Ltc;

/// <summary>A number of a book that the levels below may set for themselves, within a range.</summary>
/// <remarks>Immutable. It decides nothing by itself; within the range a level below needs neither the layer nor the approval, and may be looser. Source: design.md, law 8.</remarks>
public sealed class FreeValue
{
    internal FreeValue(string element, OrgLevel level, decimal from, decimal to)
    {
        Element = element;
        Level = level;
        From = from;
        To = to;
    }

    /// <summary>Which number.</summary>
    /// <value>A JSON pointer that names the items of a list by their ids, for example <c>/authority/dimensions/amount/limits/region</c>.</value>
    public string Element { get; }

    /// <summary>The lowest level that may set it.</summary>
    /// <value>The levels above it may too.</value>
    public OrgLevel Level { get; }

    /// <summary>The least that may be set.</summary>
    /// <value>Included; in the unit of the element.</value>
    public decimal From { get; }

    /// <summary>The most that may be set.</summary>
    /// <value>Included; in the unit of the element.</value>
    public decimal To { get; }

    /// <summary>Element and range.</summary>
    /// <returns>For example <c>/funnel/stages/lead/probability [0.05,0.2]</c>.</returns>
    public override string ToString() => $"{Element} [{Numbers.ToText(From)},{Numbers.ToText(To)}]";
}
