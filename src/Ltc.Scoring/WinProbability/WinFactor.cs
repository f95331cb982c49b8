namespace Ltc;

/// <summary>What one known thing about a deal says of its chance, and the counts behind it.</summary>
public sealed class WinFactor
{
    internal WinFactor(string id, string value, decimal leaning, WinRow row, WinRow total)
    {
        Id = id;
        Value = value;
        Leaning = leaning;
        Won = row.Won;
        Lost = row.Lost;
        WonTotal = total.Won;
        LostTotal = total.Lost;
    }

    /// <summary>What it is about.</summary>
    /// <value><c>stage</c>, a field, or <c>tags:</c> with the tag.</value>
    public string Id { get; }

    /// <summary>What is known.</summary>
    /// <value>The stage, the value of the field, or the tag.</value>
    public string Value { get; }

    /// <summary>How it leans.</summary>
    /// <value>0 to 1; above 0.5 it speaks for winning, below against. Of the stage: one less the share of lost deals that came this far.</value>
    public decimal Leaning { get; }

    /// <summary>Won deals that have it in common.</summary>
    /// <value>Counted, not smoothed.</value>
    public long Won { get; }

    /// <summary>Lost deals that have it in common.</summary>
    /// <value>Counted, not smoothed.</value>
    public long Lost { get; }

    /// <summary>Won deals that its share is taken of.</summary>
    /// <value>Those of all values of the field; of the stage, all won deals.</value>
    public long WonTotal { get; }

    /// <summary>Lost deals that its share is taken of.</summary>
    /// <value>Those of all values of the field; of the stage, all lost deals.</value>
    public long LostTotal { get; }

    /// <summary>The factor and its counts.</summary>
    /// <returns>For example <c>state=t0: 2 of 2 won, 0 of 1 lost</c>.</returns>
    public override string ToString() => $"{Id}={Value}: {Won} of {WonTotal} won, {Lost} of {LostTotal} lost";
}
