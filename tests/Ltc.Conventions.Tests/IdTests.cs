using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ltc.Tests;

public sealed class IdTests
{
    private static readonly Regex Camel = new("^[a-z][a-zA-Z0-9]*$", RegexOptions.CultureInvariant);

    private static readonly Regex Kebab = new("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant);

    private static readonly Regex Han = new(@"[\u4E00-\u9FFF]", RegexOptions.CultureInvariant);

    [Fact]
    public void There_are_ids() => Assert.NotEmpty(Ids());

    [Fact]
    public void An_id_is_written_in_one_way()
    {
        var wrong = Ids().Where(one => !(one.Kind is "stage" or "trigger" or "band" or "dimension" or "word" or "step" ? Camel : Kebab).IsMatch(one.Id));
        Check.None(wrong.Select(one => one.ToString()));
    }

    [Fact]
    public void An_id_is_unique_in_its_machine_and_kind()
    {
        var twice = Ids().GroupBy(one => (one.Machine, one.Kind, one.Id)).Where(group => group.Count() > 1);
        Check.None(twice.Select(group => group.Key.ToString()));
    }

    [Fact]
    public void A_requirement_and_an_effect_mean_the_same_in_every_machine()
    {
        var ambiguous = Ids().Where(one => one.Kind is "requirement" or "effect").GroupBy(one => (one.Kind, one.Id))
            .Where(group => group.Select(one => one.Text).Distinct().Count() > 1);
        Check.None(ambiguous.Select(group => $"{group.Key}: {string.Join(" / ", group.Select(one => $"{one.Machine}: {one.Text}"))}"));
    }

    [Fact]
    public void An_id_has_a_text_in_three_languages()
    {
        var incomplete = Ids().Where(one => !one.Text.IsComplete
            || Han.IsMatch(one.Text.In(Language.English))
            || !Han.IsMatch(one.Text.In(Language.SimplifiedChinese))
            || !Han.IsMatch(one.Text.In(Language.TraditionalChinese)));
        Check.None(incomplete.Select(one => one.ToString()));
    }

    /// <summary>From the moment the documentation of the machines exists, it names everything.</summary>
    [Fact]
    public void An_id_appears_in_the_documentation()
    {
        var folder = Path.Combine(Libraries.Root, "docs");
        var pages = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories) : [];
        if (pages.All(page => Path.GetFileName(page) != "machines.md"))
            return;
        var text = string.Concat(pages.Select(File.ReadAllText));
        Check.None(Ids().Where(one => !text.Contains($"`{one.Id}`", StringComparison.Ordinal)).Select(one => one.ToString()));
    }

    private static IEnumerable<Identified> Ids() => LtcRules.Default.Machines.SelectMany(machine =>
    {
        var id = machine.Definition.Id;
        return machine.Definition.Stages.Select(one => new Identified(id, "stage", one.Id, one.Text))
            .Concat(machine.Definition.Triggers.Select(one => new Identified(id, "trigger", one.Id, one.Text)))
            .Concat(machine.Definition.Requirements.Select(one => new Identified(id, "requirement", one.Id, one.Text)))
            .Concat(machine.Definition.Effects.Select(one => new Identified(id, "effect", one.Id, one.Text)))
            .Concat(machine.Facts.Select(one => new Identified(id, "fact", one.Id, one.Text)))
            .Append(new Identified(id, "machine", id, machine.Definition.Text));
    }).Concat(LtcRules.Default.Scores.Cards.SelectMany(OfCard)).Concat(Authority()).Concat(Rights()).Concat(Qualification());

    private static IEnumerable<Identified> OfCard(ScorecardDefinition card) => card.Characteristics
        .Select(one => new Identified(card.Id, "characteristic", one.Id, one.Text ?? default))
        .Concat(card.Signals.Select(one => new Identified(card.Id, "signal", one.Id, one.Text ?? default)))
        .Concat(card.Groups.Select(one => new Identified(card.Id, "group", one.Id, one.Text ?? default)))
        .Concat(card.Bands.Select(one => new Identified(card.Id, "band", one.Id, one.Text ?? default)))
        .Append(new Identified(card.Id, "card", card.Id, card.Text ?? default));

    private static IEnumerable<Identified> Authority() => LtcRules.Default.Authority.Dimensions.SelectMany(dimension => dimension.Words
        .Select(word => new Identified(dimension.Id, "word", word.Id, word.Text))
        .Append(new Identified("authority", "dimension", dimension.Id, dimension.Text)));

    private static IEnumerable<Identified> Qualification() => LtcRules.Default.Qualification.Requirements
        .Select(one => new Identified("lead-qualification", "requirement", one.Id, one.Text))
        .Concat(LtcRules.Default.CustomerEvent.Requirements.Select(one => new Identified("customer-event", "requirement", one.Id, one.Text)))
        .Concat(LtcRules.Default.DatedRules.Rules.Select(one => new Identified("dated-findings", "rule", one.Id, one.Text)))
        .Concat(LtcRules.Default.Qualification.Temperatures.Bands.Select(one => new Identified("lead-temperature", "band", one.Id, one.Text ?? default)))
        .Concat(QualificationFact.All.Facts.Select(one => new Identified("lead-qualification", "fact", one.Id, one.Text)))
        .Concat(DistributionFact.All.Facts.Select(one => new Identified("lead-distribution", "fact", one.Id, one.Text)))
        .Concat(CustomerEventFact.All.Facts.Select(one => new Identified("customer-event", "fact", one.Id, one.Text)));

    private static IEnumerable<Identified> Rights()
    {
        var rules = LtcRules.Default;
        return Listed(rules.Teams.Checklist).Concat(Listed(rules.Sponsorships.Checklist)).Concat(Listed(rules.Tailoring.Checklist))
            .Concat(Enum.GetValues<LtcRole>().Select(role => new Identified("roles", "role", RoleTexts.IdOf(role), RoleTexts.Of(role))))
            .Concat(Enum.GetValues<LtcStep>().Select(step => new Identified("roles", "step", Small(step.ToString()), RoleTexts.Of(step))))
            .Concat(rules.Separation.Constraints.Select(one => new Identified("separation", "constraint", one.Id, one.Text)))
            .Concat(rules.CardAccess.Fields.Select(field => new Identified("card", "field", field.Id, field.Text)));
    }

    private static IEnumerable<Identified> Listed<TFacts>(Checklist<TFacts> list)
        where TFacts : struct => list.Requirements.Select(one => new Identified(list.Id, "requirement", one.Id, one.Text))
        .Append(new Identified(list.Id, "checklist", list.Id, list.Text));

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private sealed record Identified(string Machine, string Kind, string Id, Text Text);
}
