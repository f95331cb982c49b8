namespace Ltc.Benchmarks.Tables;

/// <summary>The facts of the measured tables.</summary>
internal record struct Order
{
    internal decimal? _amount;
    internal decimal? _margin;
    internal OrgLevel? _level;
    internal bool? _urgent;

    public decimal? Amount { readonly get => _amount; set => _amount = value; }

    public decimal? Margin { readonly get => _margin; set => _margin = value; }

    public OrgLevel? Level { readonly get => _level; set => _level = value; }

    public bool? Urgent { readonly get => _urgent; set => _urgent = value; }
}
