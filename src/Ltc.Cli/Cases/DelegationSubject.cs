using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Follows the delegations of approvers.</summary>
internal sealed class DelegationSubject : CaseSubject
{
    internal override string Id => "delegation";

    internal override CaseAnswer Answer(Given given)
    {
        var at = GivenDelegations.Moment(given, "at");
        var unit = given.TextOrNull("unit");
        var delegations = GivenDelegations.Read(given);
        var approvers = given.TextsOrNull("approvers") ?? throw CaseException.Missing(given.Path("approvers"));
        given.End();
        var answer = delegations.Follow(approvers, at, unit);
        return new CaseAnswer(new JsonObject { ["approvers"] = CaseAnswer.List(answer.Approvers), ["hops"] = answer.Hops });
    }
}
