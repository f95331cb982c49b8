namespace Ltc;

/// <summary>What is known about an event with a customer: an exhibition, a visit of the company, a summit. Null is not known.</summary>
/// <remarks>Source: seed 004 (客户关系活动).</remarks>
public record struct CustomerEventFacts
{
    /// <summary>The project that the event is to help.</summary>
    /// <value>Its id; null or empty is not known.</value>
    public string? Project { get; set; }

    /// <summary>The day of the event, its last where it takes several.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? HeldOn { get; set; }

    /// <summary>The day of the project's next gate.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? NextGateOn { get; set; }

    /// <summary>What the event may cost.</summary>
    /// <value>In one currency, 0 or more; null is not known.</value>
    public decimal? Budget { get; set; }
}
