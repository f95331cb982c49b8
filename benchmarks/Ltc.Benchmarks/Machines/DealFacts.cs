namespace Ltc.Benchmarks.Machines;

/// <summary>The facts of the machines that are measured: as many and as mixed as those of a real deal.</summary>
public record struct DealFacts
{
    internal bool? _needReal;
    internal bool? _scopeClear;
    internal bool? _planReady;
    internal bool? _risksNamed;
    internal bool? _capacityConfirmed;
    internal decimal? _amount;
    internal decimal? _margin;
    internal OrgLevel? _level;
    internal string? _owner;
    internal string? _reviewer;
    internal CalendarDate? _due;
    internal CalendarDate? _today;

    public bool? NeedReal { readonly get => _needReal; set => _needReal = value; }

    public bool? ScopeClear { readonly get => _scopeClear; set => _scopeClear = value; }

    public bool? PlanReady { readonly get => _planReady; set => _planReady = value; }

    public bool? RisksNamed { readonly get => _risksNamed; set => _risksNamed = value; }

    public bool? CapacityConfirmed { readonly get => _capacityConfirmed; set => _capacityConfirmed = value; }

    public decimal? Amount { readonly get => _amount; set => _amount = value; }

    public decimal? Margin { readonly get => _margin; set => _margin = value; }

    public OrgLevel? Level { readonly get => _level; set => _level = value; }

    public string? Owner { readonly get => _owner; set => _owner = value; }

    public string? Reviewer { readonly get => _reviewer; set => _reviewer = value; }

    public CalendarDate? Due { readonly get => _due; set => _due = value; }

    public CalendarDate? Today { readonly get => _today; set => _today = value; }
}
