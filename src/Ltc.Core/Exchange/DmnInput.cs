using System.Collections.Generic;

namespace Ltc;

/// <summary>An input of a table in DMN.</summary>
internal sealed class DmnInput(string id, bool isNumber, IReadOnlyList<string>? values)
{
    internal string Id => id;

    internal string TypeRef => isNumber ? "number" : "string";

    /// <summary>The values that it can have; null for any.</summary>
    internal IReadOnlyList<string>? Values => values;
}
