namespace Ltc;

/// <summary>Gathers what all characteristics can say, whatever they look at.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
public abstract class CharacteristicBuilder<TSelf>
    where TSelf : CharacteristicBuilder<TSelf>
{
    private protected CharacteristicBuilder()
    {
    }

    /// <summary>Says how many points a value has that is not known. Without this it counts nothing.</summary>
    /// <param name="points">The points; never more than those of the best known value.</param>
    /// <returns>This builder.</returns>
    public TSelf Missing(decimal points)
    {
        MissingPoints = points;
        return (TSelf)this;
    }

    /// <summary>Promises that a larger value never has fewer points; for a category a later one, for a flag yes.</summary>
    /// <returns>This builder.</returns>
    public TSelf Increasing() => Towards(ScoreDirection.Increasing);

    /// <summary>Promises that a larger value never has more points.</summary>
    /// <returns>This builder.</returns>
    public TSelf Decreasing() => Towards(ScoreDirection.Decreasing);

    /// <summary>Puts the characteristic into a group of the card, so that its points count under the cap of the group.</summary>
    /// <param name="group">The id of the group.</param>
    /// <returns>This builder.</returns>
    public TSelf In(string group)
    {
        Group = group;
        return (TSelf)this;
    }

    /// <summary>Says what reason codes compare with. Without this it is the best points (points below) or the worst (points above).</summary>
    /// <param name="points">The points.</param>
    /// <returns>This builder.</returns>
    public TSelf Baseline(decimal points)
    {
        BaselinePoints = points;
        return (TSelf)this;
    }

    /// <summary>Says under which reason code the characteristic is named. Without this it is its id.</summary>
    /// <param name="code">The code.</param>
    /// <returns>This builder.</returns>
    public TSelf Reason(string code)
    {
        ReasonCode = code;
        return (TSelf)this;
    }

    /// <summary>Lets values come that no bin takes; the card then refuses to score them.</summary>
    /// <returns>This builder.</returns>
    public TSelf Partial()
    {
        IsPartial = true;
        return (TSelf)this;
    }

    internal decimal? MissingPoints { get; private set; }

    internal ScoreDirection Direction { get; private set; }

    internal string? Group { get; private set; }

    internal decimal? BaselinePoints { get; private set; }

    internal string? ReasonCode { get; private set; }

    internal bool IsPartial { get; private set; }

    internal System.Collections.Generic.List<ScoreBin> Bins { get; } = [];

    private protected TSelf Add(ScoreBin bin)
    {
        Bins.Add(bin);
        return (TSelf)this;
    }

    private TSelf Towards(ScoreDirection direction)
    {
        Direction = direction;
        return (TSelf)this;
    }
}
