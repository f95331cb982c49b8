using System.Collections.Generic;

namespace Ltc;

/// <summary>What of a grant an organisation does not know.</summary>
internal static class GrantStrangers
{
    internal static void Check(Grant grant, Organisation organisation, string at, List<Finding> findings)
    {
        var person = organisation.FindPerson(grant.Grantee);
        if (person is null)
            findings.Add(GrantFindings.UnknownPerson(grant.Id, grant.Grantee, at + "/grantee"));
        else if (!person.Holds(grant.Role))
            findings.Add(GrantFindings.RoleNotHeld(grant.Id, grant.Grantee, grant.Role, at + "/role"));
        if (grant.CoSigner is not null && organisation.FindPerson(grant.CoSigner) is null)
            findings.Add(GrantFindings.UnknownPerson(grant.Id, grant.CoSigner, at + "/coSigner"));
        if (organisation.FindUnit(grant.Unit) is null)
            findings.Add(GrantFindings.UnknownUnit(grant.Id, grant.Unit, at + "/scope/unit"));
    }
}
