using System.Collections.Generic;

namespace Ltc;

/// <content>Organisations, matrices of authority and grants.</content>
public static partial class DefinitionJson
{
    /// <summary>Writes an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <returns>JSON text; reading it gives the same content.</returns>
    public static string Write(Organisation organisation) => JsonText.Write(true, json => OrganisationJson.Write(json, organisation.ToData()));

    /// <summary>Writes a matrix of authority.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>JSON text; reading it gives the same content.</returns>
    public static string Write(AuthorityMatrix matrix) => JsonText.Write(true, json => AuthorityShape.Shape.Write(json, matrix));

    /// <summary>Writes grants.</summary>
    /// <param name="grants">The grants.</param>
    /// <returns>JSON text; reading it with the same matrix gives the same content.</returns>
    public static string Write(GrantSet grants) => JsonText.Write(true, json => GrantJson.Write(json, grants.ToData()));

    /// <summary>Reads an organisation.</summary>
    /// <param name="json">The text.</param>
    /// <param name="organisation">The organisation, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the organisation was read.</param>
    /// <returns>Whether the organisation was read.</returns>
    public static bool TryReadOrganisation(string json, out Organisation? organisation, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), OrganisationReader.Read, out organisation, out findings);

    /// <summary>Reads an organisation from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="organisation">The organisation, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the organisation was read.</param>
    /// <returns>Whether the organisation was read.</returns>
    public static bool TryReadOrganisation(byte[] utf8, out Organisation? organisation, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), OrganisationReader.Read, out organisation, out findings);

    /// <summary>Reads a matrix of authority.</summary>
    /// <param name="json">The text.</param>
    /// <param name="matrix">The matrix, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the matrix was read.</param>
    /// <returns>Whether the matrix was read.</returns>
    public static bool TryReadAuthority(string json, out AuthorityMatrix? matrix, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), ReadAuthority, out matrix, out findings);

    /// <summary>Reads a matrix of authority from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="matrix">The matrix, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the matrix was read.</param>
    /// <returns>Whether the matrix was read.</returns>
    public static bool TryReadAuthority(byte[] utf8, out AuthorityMatrix? matrix, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), ReadAuthority, out matrix, out findings);

    /// <summary>Reads grants.</summary>
    /// <param name="json">The text.</param>
    /// <param name="matrix">The matrix whose dimensions the limits speak of.</param>
    /// <param name="grants">The grants, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the grants were read.</param>
    /// <returns>Whether the grants were read.</returns>
    public static bool TryReadGrants(string json, AuthorityMatrix matrix, out GrantSet? grants, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), (root, found) => GrantReader.Read(root, matrix, found), out grants, out findings);

    /// <summary>Reads grants from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="matrix">The matrix whose dimensions the limits speak of.</param>
    /// <param name="grants">The grants, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the grants were read.</param>
    /// <returns>Whether the grants were read.</returns>
    public static bool TryReadGrants(byte[] utf8, AuthorityMatrix matrix, out GrantSet? grants, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), (root, found) => GrantReader.Read(root, matrix, found), out grants, out findings);

    private static AuthorityMatrix? ReadAuthority(JsonPart root, List<Finding> findings) =>
        AuthorityShape.Shape.TryRead(root, findings, out var matrix) ? matrix : null;
}
