using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Judges deciders. Who gains is no part of a case: nobody does.</summary>
internal sealed class SeparationSubject : CaseSubject
{
    internal override string Id => "separation";

    internal override CaseAnswer Answer(Given given)
    {
        var delegations = GivenDelegations.Read(given);
        var request = new SeparationRequest
        {
            Recommenders = GivenRights.Texts(given, "recommenders"),
            Reviewers = GivenRights.Texts(given, "reviewers"),
            Beneficiaries = [],
            Requester = given.Text("requester"),
            Deciders = GivenRights.Texts(given, "deciders"),
            Delegations = delegations,
            At = given.Take("at") is null && delegations.Items.Count == 0 ? null : GivenDelegations.Moment(given, "at"),
            Unit = given.TextOrNull("unit"),
        };
        given.End();
        var answer = SeparationOfDuties.Evaluate(request);
        var violations = new JsonArray([.. answer.Violations.Select(one => new JsonObject
        {
            ["person"] = one.Person,
            ["conflict"] = EnumIds<SeparationConflict>.IdOf(one.Conflict),
        })]);
        return new CaseAnswer(new JsonObject { ["violations"] = violations, ["allowed"] = answer.IsAllowed });
    }
}
