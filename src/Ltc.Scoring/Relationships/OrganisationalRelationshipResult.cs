namespace Ltc;

/// <summary>How far the two organisations have come, and what unknown facts leave open.</summary>
/// <remarks><c>default</c> is refused.</remarks>
public readonly struct OrganisationalRelationshipResult
{
    internal OrganisationalRelationshipResult(OrganisationalStep lowest, OrganisationalStep highest)
    {
        Answer = lowest == highest ? Answer.Allowed : Answer.Unknown;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Whether the step is known.</summary>
    /// <value>Allowed when it is, also where an unknown fact cannot change it; else Unknown.</value>
    public Answer Answer { get; }

    /// <summary>The step that is reached.</summary>
    /// <value>Null unless it is known.</value>
    public OrganisationalStep? Step => Answer == Answer.Allowed ? Lowest : null;

    /// <summary>The lowest step that the unknown facts leave open.</summary>
    /// <value>None when refused.</value>
    public OrganisationalStep Lowest { get; }

    /// <summary>The highest step that the unknown facts leave open.</summary>
    /// <value>None when refused.</value>
    public OrganisationalStep Highest { get; }
}
