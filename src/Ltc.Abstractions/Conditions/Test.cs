namespace Ltc;

/// <summary>A test written in code: the escape hatch for what conditions as data cannot say.</summary>
/// <remarks>It must be pure. An exception counts as not known, so that it opens nothing.</remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <param name="facts">The facts.</param>
/// <returns>True, False or Unknown.</returns>
public delegate Truth Test<TFacts>(in TFacts facts);
