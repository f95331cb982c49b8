namespace Ltc;

/// <summary>Reads one fact.</summary>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <typeparam name="TValue">The type of the value, nullable: null is not known.</typeparam>
/// <param name="facts">The facts.</param>
/// <returns>The value, or null when nobody has said.</returns>
public delegate TValue Read<TFacts, out TValue>(in TFacts facts);
