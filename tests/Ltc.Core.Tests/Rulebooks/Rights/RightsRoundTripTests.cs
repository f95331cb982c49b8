using System.Linq;

namespace Ltc.Tests.Rulebooks.Rights;

/// <summary>The sections of decision rights that are read are the definitions of the library.</summary>
public sealed class RightsRoundTripTests
{
    private static readonly LtcRules Ours = LtcRules.Default;
    private static readonly LtcRules Given = LtcRules.From(BookTexts.Read(Rulebook.Default.ToJson()));

    [Fact]
    public void Voting()
    {
        Assert.NotSame(Ours.Voting, Given.Voting);
        Assert.Equivalent(Ours.Voting, Given.Voting, strict: true);
        Assert.Same(Given.Voting, Given.Decisions.Voting);
    }

    [Fact]
    public void Separation() => Assert.Equal(
        Ours.Separation.Constraints.Select(one => (one.ToString(), one.Text, one.Source)), Given.Separation.Constraints.Select(one => (one.ToString(), one.Text, one.Source)));

    [Fact]
    public void Roles()
    {
        Assert.Equal(
            Ours.Roles.Cells.Select(cell => (cell.Step, cell.Role, cell.Marks, cell.Ground)), Given.Roles.Cells.Select(cell => (cell.Step, cell.Role, cell.Marks, cell.Ground)));
        Assert.Equal(Sources(Ours), Sources(Given));
        Assert.Same(Given.Roles, Given.Decisions.Roles);

        static string[] Sources(LtcRules rules) => [.. rules.Roles.Cells.Where(cell => cell.Marks != RaciMarks.None).Select(cell => cell.Source)];
    }

    [Fact]
    public void Teams()
    {
        Assert.Equivalent(Ours.Teams.Terms, Given.Teams.Terms, strict: true);
        Assert.Equal(Ours.Teams.Tiers, Given.Teams.Tiers);
    }

    [Fact]
    public void Sponsorships() => Assert.Equal(
        (Ours.Sponsorships.ContactDays, Ours.Sponsorships.ReviewDays, Ours.Sponsorships.BriefingDays),
        (Given.Sponsorships.ContactDays, Given.Sponsorships.ReviewDays, Given.Sponsorships.BriefingDays));

    [Fact]
    public void Attention() => Assert.Equivalent(Ours.Attention.Terms, Given.Attention.Terms, strict: true);

    [Fact]
    public void CardAccess()
    {
        Assert.Equal(
            Ours.CardAccess.Fields.Select(field => (field.Id, field.Text, field.IsSensitive, field.IsMinimal)),
            Given.CardAccess.Fields.Select(field => (field.Id, field.Text, field.IsSensitive, field.IsMinimal)));
        Assert.Equal(Ours.CardAccess.LongestGrantDays, Given.CardAccess.LongestGrantDays);
    }

    [Fact]
    public void Tailoring()
    {
        Assert.Equal(
            Ours.Tailoring.Scopes.Select(scope => (scope.Layer, string.Join(" ", scope.Elements))), Given.Tailoring.Scopes.Select(scope => (scope.Layer, string.Join(" ", scope.Elements))));
        Assert.Equal(DefinitionJson.Write(Ours.Tailoring.Rights.Definition), DefinitionJson.Write(Given.Tailoring.Rights.Definition));
    }

    [Fact]
    public void Nodes()
    {
        Assert.NotSame(Ours.Nodes, Given.Nodes);
        Assert.Equivalent(Ours.Nodes, Given.Nodes, strict: true);
        Assert.Same(Given.Nodes, Given.Decisions.Nodes);
    }

    [Fact]
    public void DecisionPoints()
    {
        Assert.NotSame(Ours.Decisions.Points, Given.Decisions.Points);
        Assert.Equivalent(Ours.Decisions.Points.ToData().Limits, Given.Decisions.Points.ToData().Limits, strict: true);
        Assert.Equivalent(Ours.Decisions.Points.ToData().Points, Given.Decisions.Points.ToData().Points, strict: true);
        Assert.Equal(Requirements(Ours), Requirements(Given));
        Assert.Equal(Ours.Decisions.Redecision.Requirements.Select(one => one.Condition.ToString()), Given.Decisions.Redecision.Requirements.Select(one => one.Condition.ToString()));

        static (string Id, string Condition, string Text)[] Requirements(LtcRules rules) =>
        [
            .. from point in rules.Decisions.Points.All
               from outcome in System.Enum.GetValues<DecisionOutcome>()
               from one in point.Requires(outcome).Requirements
               select (one.Id, one.Condition.ToString()!, one.Text.In(Language.TraditionalChinese)),
        ];
    }
}
