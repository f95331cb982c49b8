namespace Ltc;

/// <summary>Reads a value without parts.</summary>
/// <returns>What is wrong; null when it was read.</returns>
internal delegate Finding? ReadValue<TValue>(JsonPart part, out TValue value);
