using System;

namespace Ltc;

/// <summary>The probabilities of a deal: what closed deals say and what a person says, apart.</summary>
/// <remarks>Immutable. The manual one counts while it holds; it never overwrites the automatic one.</remarks>
public sealed class DealProbability
{
    private DealProbability(AutomaticProbability? automatic, ManualProbability? manual)
    {
        Automatic = automatic;
        Manual = manual;
    }

    /// <summary>A deal about which nothing has been said.</summary>
    /// <value>Neither an automatic nor a manual probability.</value>
    public static DealProbability None { get; } = new(null, null);

    /// <summary>What closed deals say.</summary>
    /// <value>Null when they say nothing.</value>
    public AutomaticProbability? Automatic { get; }

    /// <summary>What a person says.</summary>
    /// <value>Null when nobody does; kept after it expires, until it is replaced or taken away.</value>
    public ManualProbability? Manual { get; }

    /// <summary>Replaces what closed deals say.</summary>
    /// <param name="automatic">The newer one; null when they say nothing any more.</param>
    /// <returns>The probabilities with it.</returns>
    public DealProbability With(AutomaticProbability? automatic) => new(automatic, Manual);

    /// <summary>Replaces what a person says.</summary>
    /// <param name="manual">The newer one.</param>
    /// <returns>The probabilities with it.</returns>
    public DealProbability With(ManualProbability manual) => new(Automatic, manual);

    /// <summary>Takes away what a person says.</summary>
    /// <returns>The probabilities without it.</returns>
    public DealProbability WithoutManual() => new(Automatic, null);

    /// <summary>Moves to another stage.</summary>
    /// <param name="automatic">What closed deals say of the new stage; null when they say nothing.</param>
    /// <param name="policy">What happens to what a person says.</param>
    /// <returns>
    /// The probabilities in the new stage. Under <see cref="OverridePolicy.HoldsIfLower"/> a manual one beside no automatic one ends: nothing shows that it is
    /// lower.
    /// </returns>
    public DealProbability InNewStage(AutomaticProbability? automatic, OverridePolicy policy = OverridePolicy.EndsWithStage) => new(automatic, policy switch
    {
        OverridePolicy.HoldsUntilExpiry => Manual,
        OverridePolicy.HoldsIfLower => Manual?.Percent < automatic?.Percent ? Manual : null,
        _ => null,
    });

    /// <summary>Says which probability counts at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>In percent; null when there is none.</returns>
    public decimal? At(DateTimeOffset at, out ProbabilitySource source)
    {
        var holds = Manual is not null && Manual.Holds(at);
        source = holds ? ProbabilitySource.Manual : Automatic is null ? ProbabilitySource.None : ProbabilitySource.Automatic;
        return holds ? Manual!.Percent : Automatic?.Percent;
    }
}
