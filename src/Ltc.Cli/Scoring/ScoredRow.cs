using System.Linq;

namespace Ltc.Cli;

/// <summary>A row with its score; the same one is filled again and again.</summary>
internal sealed class ScoredRow(ScorecardDefinition card)
{
    private readonly Contribution[] _contributions = new Contribution[card.MostContributions];
    private readonly ReasonCode[] _codes = new ReasonCode[ScorecardDefinition.MostReasonCodes];
    private int _count;
    private int _codeCount;

    /// <summary>The columns that every output has, before those of contributions.</summary>
    internal static readonly string[] Headings = ["answer", "score", "raw", "lowest", "highest", "band", "missing", "reasons"];

    /// <summary>The ids of the columns of contributions: characteristics, then groups.</summary>
    internal string[] Parts { get; } = [.. card.Characteristics.Select(one => one.Id), .. card.Groups.Select(group => group.Id)];

    /// <summary>The record as it stands in the file.</summary>
    internal CsvRecord? Record { get; private set; }

    /// <summary>The result; refused for a row that could not be read.</summary>
    internal ScoreResult Result { get; private set; }

    /// <summary>Scores a row.</summary>
    /// <param name="record">The record.</param>
    /// <param name="values">Its values; null when they could not be read.</param>
    internal void Score(CsvRecord record, ScoreValue[]? values)
    {
        Record = record;
        (_count, _codeCount) = (0, 0);
        Result = values is null ? default : card.Score(values, _contributions, out _count);
        if (values is not null)
            _codeCount = card.ReasonCodes(values, _codes);
    }

    /// <summary>The texts of <see cref="Headings"/>.</summary>
    internal string[] Fields() =>
    [
        EnumIds<Answer>.IdOf(Result.Answer), Show(Result.Value), Show(Result.Raw), Show(Result.Lowest), Show(Result.Highest), Result.Band?.Id ?? string.Empty,
        string.Join(' ', Result.Missing.Select(one => one.Id)), string.Join(' ', _codes.Take(_codeCount).Select(code => code.Code)),
    ];

    /// <summary>The points of each of <see cref="Parts"/>; empty when refused, 0 for a cap that did nothing.</summary>
    internal string[] Points() => [.. Parts.Select(id => _count == 0 ? string.Empty : Show(_contributions.Take(_count).FirstOrDefault(one => one.Id == id).Points))];

    /// <summary>A number as it is written everywhere: invariant, without trailing zeros.</summary>
    internal static string Show(decimal? number) => number is { } value ? Numbers.ToText(value) : string.Empty;
}
