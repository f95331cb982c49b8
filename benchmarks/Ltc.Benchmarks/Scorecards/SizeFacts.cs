namespace Ltc.Benchmarks.Scorecards;

/// <summary>Ten numbers.</summary>
internal record struct SizeFacts
{
    public decimal? A { get; set; }

    public decimal? B { get; set; }

    public decimal? C { get; set; }

    public decimal? D { get; set; }

    public decimal? E { get; set; }

    public decimal? F { get; set; }

    public decimal? G { get; set; }

    public decimal? H { get; set; }

    public decimal? I { get; set; }

    public decimal? J { get; set; }
}
