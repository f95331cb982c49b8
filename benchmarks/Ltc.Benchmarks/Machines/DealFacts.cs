namespace Ltc.Benchmarks.Machines;

/// <summary>The facts of the machines that are measured: as many and as mixed as those of a real deal.</summary>
public record struct DealFacts
{
    public bool? NeedReal { get; set; }

    public bool? ScopeClear { get; set; }

    public bool? PlanReady { get; set; }

    public bool? RisksNamed { get; set; }

    public bool? CapacityConfirmed { get; set; }

    public decimal? Amount { get; set; }

    public decimal? Margin { get; set; }

    public OrgLevel? Level { get; set; }

    public string? Owner { get; set; }

    public string? Reviewer { get; set; }

    public CalendarDate? Due { get; set; }

    public CalendarDate? Today { get; set; }
}
