using System.Collections.Generic;

namespace Ltc;

/// <summary>Makes a value of the fields of an object that was read in full.</summary>
/// <typeparam name="TOwner">What the object describes.</typeparam>
/// <param name="fields">The fields.</param>
/// <param name="value">The value, or null.</param>
/// <returns>What is wrong, each with a pointer from this object on; empty when the value was made.</returns>
internal delegate IReadOnlyList<Finding> Make<TOwner>(Fields<TOwner> fields, out TOwner? value);
