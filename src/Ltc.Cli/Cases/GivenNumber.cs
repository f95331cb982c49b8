namespace Ltc.Cli;

/// <summary>A number of a case that becomes a fact.</summary>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <param name="Given">Where the case has it.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Unit">What one of the case is in the unit of the fact: 0.01 where the case says percent.</param>
internal readonly record struct GivenNumber<TFacts>(Given Given, string Name, NumberFact<TFacts> Fact, decimal Unit = 1m)
    where TFacts : struct
{
    /// <summary>What the case may say, in its own unit.</summary>
    internal Text Expected => CaseExpected.NumberIn(
        new Interval(Normal(Fact.Range.Lower / Unit), Normal(Fact.Range.Upper / Unit), Fact.Range.LowerOpen, Fact.Range.UpperOpen));

    private static decimal? Normal(decimal? bound) => bound is { } known ? decimal.Round(known, Given.NoiseFree) : null;
}
