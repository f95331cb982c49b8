using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Writes the tables of a scorecard for a page of the documentation.</summary>
internal static class CardPage
{
    private const string None = "–";

    /// <summary>Writes the tables.</summary>
    /// <param name="card">The card.</param>
    /// <returns>Markdown without a heading.</returns>
    internal static string Write(ScorecardDefinition card)
    {
        var page = new Page();
        page.Line(Summary(card));
        if (card.Characteristics.Count > 0)
            page.Table(["Characteristic", "Name", "Value", "Points", "Direction", "Group"], card.Characteristics.SelectMany(Rows));
        if (card.Signals.Count > 0)
            page.Table(["Signal", "Name", "Points", "Half-life in days", "Group"], card.Signals.Select(one => new[]
            {
                Page.Code(one.Id), Names(one.Text), Number(one.Points), Number(one.HalfLifeDays), Code(one.Group),
            }));
        if (card.Groups.Count > 0)
            page.Table(["Group", "Name", "At least", "At most"], card.Groups.Select(one => new[]
            {
                Page.Code(one.Id), Names(one.Text), Number(one.Minimum), Number(one.Maximum),
            }));
        if (card.Bands.Count > 0)
            page.Table(["Band", "Name", "Scores"], card.Bands.Select((one, i) => new[]
            {
                Page.Code(one.Id), Names(one.Text),
                Page.Code(new Interval(one.From, i + 1 < card.Bands.Count ? card.Bands[i + 1].From : null, upperOpen: true).ToString()),
            }));
        return page.ToString();
    }

    private static string Summary(ScorecardDefinition card)
    {
        var parts = new List<string>
            { card.Text is null ? Page.Code(card.Id) : $"{Page.Code(card.Id)}: {Names(card.Text)}", $"starts with {Number(card.Initial)}" };
        parts.Add($"scores from {End(card.Lowest)} to {End(card.Highest)}" + (card.WholePoints ? ", rounded to whole points" : string.Empty));
        parts.Add(card.Reasons == ReasonMethod.PointsBelow ? "reason codes by points below" : "reason codes by points above");
        if (card.Source.Length > 0)
            parts.Add("source: " + card.Source);
        return string.Join("; ", parts) + ".";
    }

    private static IEnumerable<string[]> Rows(ScoreCharacteristic one)
    {
        string[] First(string value, string points) => [Page.Code(one.Id), Names(one.Text), value, points, Direction(one), Code(one.Group)];
        var rows = one.Kind == CharacteristicKind.Weighted
            ? [First($"{Page.Code(one.Range.ToString())}{Unit(one)}", $"value × {Number(one.Weight)}")]
            : one.Bins.Select((bin, i) => i == 0 ? First(Value(one, bin), Number(bin.Points))
                : [string.Empty, string.Empty, Value(one, bin), Number(bin.Points), string.Empty, string.Empty]);
        return rows.Append([string.Empty, string.Empty, "not known", Number(one.Missing ?? 0m), string.Empty, string.Empty]).Select(Fill);
    }

    /// <summary>An empty first cell reads as the one above; Markdown shows it best as a mark.</summary>
    private static string[] Fill(string[] row) => [.. row.Select(cell => cell.Length == 0 ? "〃" : cell)];

    private static string Value(ScoreCharacteristic one, ScoreBin bin)
    {
        var named = bin.Values is { } values ? Page.Codes(values) : string.Empty;
        var range = bin.HasRange ? Page.Code(bin.Range.ToString()) + Unit(one) : string.Empty;
        var value = bin.IsRest ? "any other" : string.Join(" or ", new[] { range, named }.Where(part => part.Length > 0));
        return bin.Text is { } text ? $"{value}\n{Names(text)}" : value;
    }

    private static string Unit(ScoreCharacteristic one) => one.Unit is null ? string.Empty : " " + one.Unit;

    private static string Direction(ScoreCharacteristic one) => one.Direction == ScoreDirection.None ? None : EnumIds<ScoreDirection>.IdOf(one.Direction);

    private static string Code(string? id) => id is null ? None : Page.Code(id);

    private static string Names(Text? text) => text is { } words ? Page.Names(words) : None;

    private static string Number(decimal? number) => number is { } value ? Numbers.ToText(value) : None;

    private static string End(decimal? bound) => bound is null ? "∞" : Number(bound);
}
