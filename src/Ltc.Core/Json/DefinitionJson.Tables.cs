using System;
using System.Collections.Generic;

namespace Ltc;

/// <content>Decision tables and policies.</content>
public static partial class DefinitionJson
{
    /// <summary>Writes a decision table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>JSON text; reading it gives an equal table.</returns>
    public static string Write(TableDefinition table) => JsonText.Write(true, json => TableJson.Write(json, table));

    /// <summary>Writes policies.</summary>
    /// <param name="policies">The policies, in any order; the text keeps it.</param>
    /// <returns>JSON text; reading it gives equal policies.</returns>
    /// <exception cref="ArgumentException">A condition lacks what its kind needs.</exception>
    public static string Write(IEnumerable<PolicyData> policies) => JsonText.Write(true, json => PolicyJson.Write(json, policies));

    /// <summary>Reads a decision table.</summary>
    /// <param name="json">The text.</param>
    /// <param name="table">The table, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the table was read.</param>
    /// <returns>Whether the table was read.</returns>
    public static bool TryReadTable(string json, out TableDefinition? table, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), TableReader.Read, out table, out findings);

    /// <summary>Reads a decision table from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="table">The table, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the table was read.</param>
    /// <returns>Whether the table was read.</returns>
    public static bool TryReadTable(byte[] utf8, out TableDefinition? table, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), TableReader.Read, out table, out findings);

    /// <summary>Reads policies. <see cref="PolicySet.TryBind"/> lays them over the facts of a request.</summary>
    /// <param name="json">The text.</param>
    /// <param name="policies">The policies, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the policies were read.</param>
    /// <returns>Whether the policies were read.</returns>
    public static bool TryReadPolicies(string json, out IReadOnlyList<PolicyData>? policies, out IReadOnlyList<Finding> findings)
    {
        var done = TryRead(found => JsonTree.Parse(json, found), PolicyJson.Read, out var read, out findings);
        policies = read;
        return done;
    }

    /// <summary>Reads policies from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="policies">The policies, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the policies were read.</param>
    /// <returns>Whether the policies were read.</returns>
    public static bool TryReadPolicies(byte[] utf8, out IReadOnlyList<PolicyData>? policies, out IReadOnlyList<Finding> findings)
    {
        var done = TryRead(found => JsonTree.Parse(utf8, found), PolicyJson.Read, out var read, out findings);
        policies = read;
        return done;
    }
}
