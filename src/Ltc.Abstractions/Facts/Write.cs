namespace Ltc;

/// <summary>Gives a copy of the facts in which one fact has another value.</summary>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <typeparam name="TValue">The type of the value, nullable: null is not known.</typeparam>
/// <param name="facts">The facts, unchanged.</param>
/// <param name="value">The new value.</param>
/// <returns>The copy.</returns>
public delegate TFacts Write<TFacts, in TValue>(in TFacts facts, TValue value);
