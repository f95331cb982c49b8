using System.Collections.Generic;

namespace Ltc;

/// <summary>Makes a value of a simpler one that was read in full.</summary>
/// <typeparam name="TPart">What was read.</typeparam>
/// <typeparam name="TValue">What is made of it.</typeparam>
/// <param name="part">What was read.</param>
/// <param name="value">The value, or null.</param>
/// <returns>What is wrong, each with a pointer from this value on; empty when the value was made.</returns>
internal delegate IReadOnlyList<Finding> MakeOf<TPart, TValue>(TPart part, out TValue? value);
