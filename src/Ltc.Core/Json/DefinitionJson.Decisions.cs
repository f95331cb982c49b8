using System.Collections.Generic;

namespace Ltc;

/// <content>Cases to be decided, and delegations.</content>
public static partial class DefinitionJson
{
    /// <summary>Writes a case.</summary>
    /// <param name="one">The case.</param>
    /// <returns>JSON text; reading it gives the same content.</returns>
    public static string Write(DecisionCase one) => JsonText.Write(true, json => CaseJson.Write(json, one.ToData()));

    /// <summary>Reads a case.</summary>
    /// <param name="json">The text.</param>
    /// <param name="one">The case, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the case was read.</param>
    /// <returns>Whether the case was read.</returns>
    public static bool TryReadCase(string json, out DecisionCase? one, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), CaseReader.Read, out one, out findings);

    /// <summary>Reads a case from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="one">The case, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the case was read.</param>
    /// <returns>Whether the case was read.</returns>
    public static bool TryReadCase(byte[] utf8, out DecisionCase? one, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), CaseReader.Read, out one, out findings);

    /// <summary>Writes delegations.</summary>
    /// <param name="delegations">The delegations.</param>
    /// <returns>JSON text; reading it gives the same content in the same order.</returns>
    public static string Write(DelegationList delegations) => JsonText.Write(true, json => DelegationJson.Write(json, delegations));

    /// <summary>Reads delegations.</summary>
    /// <param name="json">The text: a list, in the order that counts.</param>
    /// <param name="delegations">The delegations, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when they were read.</param>
    /// <returns>Whether they were read.</returns>
    public static bool TryReadDelegations(string json, out DelegationList? delegations, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), DelegationJson.Read, out delegations, out findings);

    /// <summary>Reads delegations from UTF-8.</summary>
    /// <param name="utf8">The bytes: a list, in the order that counts.</param>
    /// <param name="delegations">The delegations, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when they were read.</param>
    /// <returns>Whether they were read.</returns>
    public static bool TryReadDelegations(byte[] utf8, out DelegationList? delegations, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), DelegationJson.Read, out delegations, out findings);
}
