using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The options of <c>ltc fit</c>, read with every error at once.</summary>
internal sealed class FitOptions
{
    private const int MostWhole = 1_000_000;
    private readonly CommandContext _context;
    private readonly Argument<string> _file;
    private readonly Option<string> _target;
    private readonly Option<string> _positive;
    private readonly Option<string> _negative;
    private readonly Option<string[]> _drop;
    private readonly Option<string> _time;
    private readonly Option<string> _dates;
    private readonly Option<string> _method;
    private readonly Option<string> _binning;
    private readonly Option<string> _bins;
    private readonly Option<string[]> _monotone;
    private readonly Option<string> _double;
    private readonly Option<string> _even;
    private readonly Option<string> _folds;
    private readonly Option<string> _leak;
    private readonly Option<string> _encoding;
    private readonly Option<string> _out;
    private readonly Option<string> _svg;

    /// <summary>Creates the options with their help.</summary>
    /// <param name="context">The language of the help.</param>
    internal FitOptions(CommandContext context)
    {
        _context = context;
        _file = new Argument<string>("DATA.csv") { Description = context.Say(Texts.FitFile) };
        _target = One("--target", "COLUMN|last", Texts.TargetOption);
        _positive = One("--positive", "VALUE", Texts.PositiveOption);
        _negative = One("--negative", "VALUE", Texts.NegativeOption);
        _drop = Many("--drop", "COLUMN,…", Texts.DropOption);
        _time = One("--time", "COLUMN|rows", Texts.TimeOption);
        _dates = One("--dates", "dmy|mdy", Texts.DatesOption);
        _method = One("--method", "logistic|woe", Texts.MethodOption);
        _binning = One("--binning", "quantile|optimal", Texts.BinningOption);
        _bins = One("--bins", "N", Texts.BinsOption);
        _monotone = Many("--monotone", "COLUMN[=up|down],…", Texts.MonotoneOption);
        _double = One("--points-to-double", "N", Texts.PointsToDoubleOption);
        _even = One("--even-odds", "N", Texts.EvenOddsOption);
        _folds = One("--folds", "N", Texts.FoldsOption);
        _leak = One("--leak-auc", "X", Texts.LeakOption);
        _encoding = One("--encoding", "NAME", Texts.EncodingOption);
        _out = One("--out", "CARD.json", Texts.FitCardOption);
        _svg = One("--svg", "FILE", Texts.PictureOption);
    }

    /// <summary>Adds the options to the command.</summary>
    /// <param name="command">The command.</param>
    internal void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        Option[] options =
        [
            _target, _positive, _negative, _drop, _time, _dates, _method, _binning, _bins, _monotone, _double, _even, _folds, _leak, _encoding, _out, _svg,
        ];
        foreach (var option in options)
            command.Options.Add(option);
    }

    /// <summary>Reads the options of one call.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="errors">Everything that is wrong, in words.</param>
    /// <returns>The order; null when something is wrong.</returns>
    internal FitOrder? Read(ParseResult result, out IReadOnlyList<string> errors)
    {
        var read = new OptionReader(_context);
        var path = result.GetValue(_file)!;
        var wrong = new List<string>();
        var data = new FitDefinitionData
        {
            Id = IdOf(path),
            Method = read.Choice(_method.Name, result.GetValue(_method), ["logistic", "woe"]) == 2 ? FitMethod.WeightOfEvidence : FitMethod.Logistic,
            Binning = read.Choice(_binning.Name, result.GetValue(_binning), ["quantile", "optimal"]) == 2 ? BinningMethod.Optimal : BinningMethod.Quantile,
            Bins = read.Number(_bins.Name, result.GetValue(_bins), MostWhole),
            PointsToDouble = read.Number(_double.Name, result.GetValue(_double), MostWhole),
            EvenOddsScore = read.Number(_even.Name, result.GetValue(_even), MostWhole),
            Folds = read.Number(_folds.Name, result.GetValue(_folds), MostWhole),
            LeakAuc = Share(_leak, result, wrong),
            Monotone = Directions(result.GetValue(_monotone), wrong),
        };
        if (!FitDefinition.TryCreate(data, out var how, out var findings))
            wrong.AddRange(findings.Select(finding => $"{finding.Pointer}: {finding.Text(_context.Language)}"));
        var order = new FitOrder
        {
            Path = path,
            How = how ?? FitDefinition.Default,
            Table = new FitTableRequest
            {
                Target = result.GetValue(_target),
                Positive = result.GetValue(_positive),
                Negative = result.GetValue(_negative),
                Drop = [.. Words(result.GetValue(_drop))],
                Time = result.GetValue(_time),
            },
            CardPath = result.GetValue(_out),
            PicturePath = result.GetValue(_svg),
            Dates = (DateOrder)read.Choice(_dates.Name, result.GetValue(_dates), ["dmy", "mdy"]),
            Encoding = read.Encoding(_encoding.Name, result.GetValue(_encoding)),
        };
        errors = [.. read.Errors, .. wrong];
        return errors.Count == 0 ? order : null;
    }

    /// <summary>The id of the card: the name of the file in small letters and hyphens.</summary>
    private static string IdOf(string path)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path).ToLowerInvariant();
        var words = new string([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? FitDefinition.Default.Id : string.Join('-', words);
    }

    private static IEnumerable<string> Words(string[]? values) =>
        (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private decimal? Share(Option<string> option, ParseResult result, List<string> wrong)
    {
        if (result.GetValue(option) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share))
            return share;
        wrong.Add(_context.Say(Texts.ShareExpected, option.Name, text));
        return null;
    }

    private Dictionary<string, PointsDirection> Directions(string[]? values, List<string> wrong)
    {
        var directions = new Dictionary<string, PointsDirection>(StringComparer.Ordinal);
        foreach (var word in Words(values))
        {
            var equals = word.LastIndexOf('=');
            var direction = equals < 0 ? string.Empty : word[(equals + 1)..];
            directions[equals < 0 ? word : word[..equals]] = direction switch
            {
                "up" => PointsDirection.Increasing,
                "down" => PointsDirection.Decreasing,
                _ => PointsDirection.AsTheRowsSay,
            };
            if (direction is not ("" or "up" or "down"))
                wrong.Add(_context.Say(Texts.ChoiceExpected, _monotone.Name, direction, "up, down"));
        }

        return directions;
    }

    private Option<string> One(string name, string value, Text help) => new(name) { HelpName = value, Description = _context.Say(help) };

    private Option<string[]> Many(string name, string value, Text help) => new(name)
    {
        HelpName = value,
        Description = _context.Say(help),
        Arity = ArgumentArity.OneOrMore,
    };
}
