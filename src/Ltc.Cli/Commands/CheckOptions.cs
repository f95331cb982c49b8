using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The options of <c>ltc check</c>, read with every error at once.</summary>
internal sealed class CheckOptions
{
    private const int MaximumLimit = 1_000_000;
    private readonly CommandContext _context;
    private readonly Argument<string> _file;
    private readonly Option<string[]> _map;
    private readonly Option<string[]> _stages;
    private readonly Option<string[]> _keys;
    private readonly (DealField Field, Option<string> Option)[] _lists;
    private readonly Option<string> _dates;
    private readonly Option<string> _decimals;
    private readonly Option<string> _asOf;
    private readonly Option<string> _encoding;
    private readonly Option<string> _limit;
    private readonly Option<bool> _deals;
    private readonly Option<string> _as;

    /// <summary>Creates the options with their help.</summary>
    /// <param name="context">The language of the help.</param>
    internal CheckOptions(CommandContext context)
    {
        _context = context;
        _file = new Argument<string>("FILE.csv") { Description = context.Say(Texts.CheckFile) };
        _stages = Many("--stages", "NAME=STAGE,…", Texts.StagesOption);
        _map = Many("--map", "FIELD=HEADING", Texts.MapOption);
        _lists =
        [
            (DealField.Account, One("--accounts", "CSV", Texts.AccountsOption)),
            (DealField.Product, One("--products", "CSV", Texts.ProductsOption)),
            (DealField.Owner, One("--owners", "CSV", Texts.OwnersOption)),
        ];
        _keys = Many("--key", "LIST=HEADING", Texts.KeyOption);
        _asOf = One("--as-of", "YYYY-MM-DD", Texts.AsOfOption);
        _dates = One("--dates", "dmy|mdy", Texts.DatesOption);
        _decimals = One("--decimals", "point|comma", Texts.DecimalsOption);
        _encoding = One("--encoding", "NAME", Texts.EncodingOption);
        _limit = One("--limit", "N", Texts.LimitOption);
        _as = One("--as", "UNIT", Texts.AsOption);
        _deals = new Option<bool>("--deals") { Description = context.Say(Texts.DealsOption) };
    }

    /// <summary>Adds the options to the command.</summary>
    /// <param name="command">The command.</param>
    internal void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        Option[] options = [_stages, _map, .. _lists.Select(list => list.Option), _keys, _asOf, _dates, _decimals, _encoding, _limit, _deals, _as];
        foreach (var option in options)
            command.Options.Add(option);
    }

    /// <summary>Reads the options of one call.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="errors">Everything that is wrong, in words.</param>
    /// <returns>The request; null when something is wrong.</returns>
    internal CheckRequest? Read(ParseResult result, out IReadOnlyList<string> errors)
    {
        var read = new OptionReader(_context);
        var stages = new StageResolver(new StageCatalogue(_context.Rules));
        read.Stages(_stages.Name, result.GetValue(_stages), stages);
        var encoding = read.Encoding(_encoding.Name, result.GetValue(_encoding));
        var keys = read.Keys(_keys.Name, result.GetValue(_keys), [.. _lists.Select(list => list.Option.Name[2..])]);
        var request = new CheckRequest
        {
            Path = result.GetValue(_file)!,
            Stages = stages,
            Rules = _context.Rules,
            ListDeals = result.GetValue(_deals),
            Headings = read.Headings(_map.Name, result.GetValue(_map)),
            References = [.. _lists.Where(list => result.GetValue(list.Option) is not null).Select(list => new ReferenceRequest(
                list.Field, result.GetValue(list.Option)!, keys.GetValueOrDefault(list.Option.Name[2..]), encoding))],
            Dates = (DateOrder)read.Choice(_dates.Name, result.GetValue(_dates), ["dmy", "mdy"]),
            Decimals = (AmountStyle)read.Choice(_decimals.Name, result.GetValue(_decimals), ["point", "comma"]),
            AsOf = read.Date(_asOf.Name, result.GetValue(_asOf)),
            Viewer = read.Unit(result.GetValue(_as)),
            Limit = read.Number(_limit.Name, result.GetValue(_limit), MaximumLimit) ?? CheckRequest.DefaultLimit,
            Encoding = encoding,
        };
        errors = read.Errors;
        return errors.Count == 0 ? request : null;
    }

    private Option<string> One(string name, string value, Text help) => new(name) { HelpName = value, Description = _context.Say(help) };

    private Option<string[]> Many(string name, string value, Text help) => new(name)
    {
        HelpName = value,
        Description = _context.Say(help),
        Arity = ArgumentArity.OneOrMore,
    };
}
