using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of nodes: how long the nodes of an approval have, and how many there may be.</summary>
internal static class NodesShape
{
    private static readonly Shape<int> AtLeastTwo = Whole(2, int.MaxValue);

    private static readonly Property<NodeTerms, int> Standard = new("standardHours", terms => terms.StandardHours, Some, L4, StricterWhen.Lower);
    private static readonly Property<NodeTerms, int> Express = new("expressHours", terms => terms.ExpressHours, Some, L4, StricterWhen.Lower);
    private static readonly Property<NodeTerms, int> Top = new("topGradeHours", terms => terms.TopGradeHours, Some, L4, StricterWhen.Lower);
    private static readonly Property<NodeTerms, int> Most = new("mostNodesInsideGrant", terms => terms.MostNodesInsideGrant, AtLeastTwo, L3, StricterWhen.Lower);

    internal static readonly Shape<NodeTerms> Shape = new ObjectShape<NodeTerms>(Make, Standard, Express, Top, Most);

    private static IReadOnlyList<Finding> Make(Fields<NodeTerms> fields, out NodeTerms? terms)
    {
        NodeTerms.TryCreate(fields.Of(Standard), fields.Of(Express), fields.Of(Top), fields.Of(Most), out terms, out var findings);
        return findings;
    }
}
