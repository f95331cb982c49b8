namespace Ltc;

/// <summary>A lead in its place among others.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RankedLead
{
    internal RankedLead(string id, in LeadQualification qualification, int rank)
    {
        Id = id;
        Qualification = qualification;
        Rank = rank;
    }

    /// <summary>Which lead it is.</summary>
    /// <value>The host's id.</value>
    public string Id { get; }

    /// <summary>What the qualification says about it.</summary>
    /// <value>The one that was ranked.</value>
    public LeadQualification Qualification { get; }

    /// <summary>Its place.</summary>
    /// <value>1 for the first.</value>
    public int Rank { get; }

    /// <summary>Place, id and qualification.</summary>
    /// <returns>For example <c>1 L-7 convert 77.5 points</c>.</returns>
    public override string ToString() => $"{Numbers.ToText(Rank)} {Id} {Qualification}";
}
