using System.Collections.Generic;
using System.Linq;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>A decision point: its label, papers, calculations, reviewers, hard rules, and what a company asks for beside them.</summary>
internal static class DecisionPointShape
{
    private static readonly Property<Paper, string> PaperId = new("id", paper => paper.Id, Words);
    private static readonly Property<Paper, Text> PaperText = new("text", paper => paper.Text, Shapes.Text);

    private static readonly Shape<Paper> Paper = new ObjectShape<Paper>(
        (fields, out paper) =>
        {
            paper = new Paper(fields.Of(PaperId), fields.Of(PaperText));
            return [];
        },
        PaperId,
        PaperText);

    private static readonly Property<DecisionPointData, DecisionPoint> Point = new("point", data => data.Point, Choice<DecisionPoint>());
    private static readonly Property<DecisionPointData, string?> Label = new("label", data => data.Label, Words!, L5);
    private static readonly Property<DecisionPointData, Text> Question = new("question", data => data.Question, Shapes.Text);

    private static readonly Property<DecisionPointData, IReadOnlyList<Paper>> Papers =
        new("papers", data => [.. data.Papers], Keyed(Paper, "id"), L5, StricterWhen.More);

    private static readonly Property<DecisionPointData, IReadOnlyList<Calculation>> Calculations =
        new("calculations", data => [.. data.Calculations], Keyed(Choice<Calculation>()), L3, StricterWhen.More);

    private static readonly Property<DecisionPointData, IReadOnlyList<ReviewMandate>> Reviews =
        new("reviews", data => [.. data.Reviews], Keyed(ReviewMandateShape.Shape, "role"), L4, StricterWhen.More);

    private static readonly Property<DecisionPointData, IReadOnlyList<LtcRole>> InsideGrant =
        new("reviewsInsideGrant", data => [.. data.ReviewsInsideGrant], Keyed(Choice<LtcRole>()), L4, StricterWhen.More);

    private static readonly Property<DecisionPointData, int?> Hours = new("decisionHours", data => data.DecisionHours, Maybe(Some), L4, StricterWhen.Lower);
    private static readonly Property<DecisionPointData, AuthorityDocument> Document = new("document", data => data.Document, Choice<AuthorityDocument>(), L3);

    private static readonly Property<DecisionPointData, IReadOnlyList<AuthorityDocument>> Clearances =
        new("clearances", data => [.. data.Clearances], Keyed(Choice<AuthorityDocument>()), L3, StricterWhen.More);

    private static readonly Property<DecisionPointData, int> Days = new("validDays", data => data.ValidDays, Some, L3, StricterWhen.Lower);
    private static readonly Property<DecisionPointData, IReadOnlyList<string>> Rules = new("rules", data => [.. data.Rules], Keyed(Rule()), L3, StricterWhen.More);

    private static readonly Property<DecisionPointData, IReadOnlyList<Requirement<DecisionFacts>>> Requirements =
        new("requirements", data => [.. data.Requirements], Any(RequirementShape.Of(DecisionFact.All), "id"), L4, StricterWhen.More);

    internal static readonly Shape<DecisionPointData> Shape = new ObjectShape<DecisionPointData>(
        Make, Point, Label, Question, Papers, Calculations, Reviews, InsideGrant, Hours, Document, Clearances, Days, Rules, Requirements);

    private static ValueShape<string> Rule() => new(
        new ValueForm(json => JsonText.WriteList(json, "enum", DecisionPoints.HardRules)), ReadRule, (json, rule) => json.WriteStringValue(rule));

    private static Finding? ReadRule(JsonPart part, out string rule)
    {
        rule = part.Text;
        if (part.Kind != System.Text.Json.JsonValueKind.String)
            return JsonFindings.Type("\"…\"", part);
        return DecisionPoints.HardRules.Contains(rule)
            ? null
            : JsonFindings.Value(string.Join(", ", DecisionPoints.HardRules), part, NearestName.Of(rule, DecisionPoints.HardRules));
    }

    private static IReadOnlyList<Finding> Make(Fields<DecisionPointData> fields, out DecisionPointData? data)
    {
        data = new DecisionPointData
        {
            Point = fields.Of(Point),
            Label = fields.Of(Label),
            Question = fields.Of(Question),
            Papers = [.. fields.Of(Papers)],
            Calculations = [.. fields.Of(Calculations)],
            Reviews = [.. fields.Of(Reviews)],
            ReviewsInsideGrant = [.. fields.Of(InsideGrant)],
            DecisionHours = fields.Of(Hours),
            Document = fields.Of(Document),
            Clearances = [.. fields.Of(Clearances)],
            ValidDays = fields.Of(Days),
            Rules = [.. fields.Of(Rules)],
            Requirements = [.. fields.Of(Requirements)],
        };
        return [];
    }
}
