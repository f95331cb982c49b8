using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Asks whether somebody may look at a customer card.</summary>
internal sealed class CardAccessSubject : CaseSubject
{
    internal override string Id => "card-access";

    internal override CaseAnswer Answer(Given given)
    {
        var request = new CardAccessRequest
        {
            Viewer = given.Text("viewer"),
            Owner = given.Text("owner"),
            Backup = given.TextOrNull("backup"),
            Managers = GivenRights.Map(given, "managers"),
            Relevant = GivenRights.Flag(given, "relevant"),
            Grants = given.Take("grants") is null ? [] : [.. given.Objects("grants").Select(Grant)],
            Card = given.Text("card"),
            At = GivenDelegations.Moment(given, "at"),
        };
        given.End();
        var access = LtcRules.Default.CardAccess.Evaluate(request);
        return new CaseAnswer(new JsonObject { ["allowed"] = access.IsAllowed, ["why"] = EnumIds<CardGround>.IdOf(access.Ground) });
    }

    private static CardGrant Grant(Given given)
    {
        var grant = new CardGrant { Viewer = given.Text("viewer"), Card = given.Text("card"), Until = GivenDelegations.Moment(given, "until") };
        given.End();
        return grant;
    }
}
