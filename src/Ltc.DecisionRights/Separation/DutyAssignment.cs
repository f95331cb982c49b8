namespace Ltc;

/// <summary>Somebody holds a role, or did a duty on a case.</summary>
public record struct DutyAssignment
{
    /// <summary>Creates an assignment.</summary>
    /// <param name="person">Who.</param>
    /// <param name="duty">Which role or duty.</param>
    public DutyAssignment(string? person, string? duty)
    {
        Person = person;
        Duty = duty;
    }

    /// <summary>Who holds the role, or did the duty.</summary>
    /// <value>Null is not known.</value>
    public string? Person { get; set; }

    /// <summary>The role or duty.</summary>
    /// <value>An id in kebab-case; null is not known.</value>
    public string? Duty { get; set; }
}
