using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Asks which right a level has in a layer of the process.</summary>
internal sealed class TailoringSubject : CaseSubject
{
    internal override string Id => "tailoring";

    internal override CaseAnswer Answer(Given given)
    {
        var layer = given.Text("layer");
        if (!EnumIds<ProcessLayer>.TryParse(layer, out var known) || layer != known.ToString())
            throw CaseException.Expected(given.Path("layer"), CaseExpected.OneOf(EnumIds<ProcessLayer>.Values.Select(one => one.ToString())), layer);
        var level = GivenRights.Word<OrgLevel>(given, "level");
        var approved = GivenRights.Flag(given, "companyApproved");
        given.End();
        return new CaseAnswer(new JsonObject { ["verdict"] = EnumIds<TailoringRight>.IdOf(LtcRules.Default.Tailoring.RightOf(known, level, approved)!.Value) });
    }
}
