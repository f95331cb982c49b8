using System.Collections.Generic;
using System.CommandLine;

namespace Ltc.Cli;

/// <summary>The options of <c>ltc score</c>, read with every error at once.</summary>
internal sealed class ScoreOptions
{
    private const int MaximumLimit = 1_000_000;
    private readonly CommandContext _context;
    private readonly Argument<string> _file;
    private readonly Option<string> _card;
    private readonly Option<string[]> _map;
    private readonly Option<string> _out;
    private readonly Option<bool> _contributions;
    private readonly Option<string> _decimals;
    private readonly Option<string> _encoding;
    private readonly Option<string> _limit;

    /// <summary>Creates the options with their help.</summary>
    /// <param name="context">The language of the help.</param>
    internal ScoreOptions(CommandContext context)
    {
        _context = context;
        _file = new Argument<string>("DATA.csv") { Description = context.Say(Texts.ScoreFile) };
        _card = One("--card", "CARD.json", Texts.ScoreCardOption);
        _map = new Option<string[]>("--map") { HelpName = "ID=HEADING", Description = context.Say(Texts.ScoreMapOption), Arity = ArgumentArity.OneOrMore };
        _out = One("--out", "CSV", Texts.ScoreOutOption);
        _contributions = new Option<bool>("--contributions") { Description = context.Say(Texts.ContributionsOption) };
        _decimals = One("--decimals", "point|comma", Texts.ScoreDecimalsOption);
        _encoding = One("--encoding", "NAME", Texts.EncodingOption);
        _limit = One("--limit", "N", Texts.ScoreLimitOption);
    }

    /// <summary>Adds the options to the command.</summary>
    /// <param name="command">The command.</param>
    internal void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        Option[] options = [_card, _map, _out, _contributions, _decimals, _encoding, _limit];
        foreach (var option in options)
            command.Options.Add(option);
    }

    /// <summary>Reads the options of one call.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="errors">Everything that is wrong, in words.</param>
    /// <returns>The request; null when something is wrong.</returns>
    internal ScoreRequest? Read(ParseResult result, out IReadOnlyList<string> errors)
    {
        var read = new OptionReader(_context);
        var card = result.GetValue(_card);
        var request = new ScoreRequest
        {
            Card = card ?? string.Empty,
            Path = result.GetValue(_file)!,
            Out = result.GetValue(_out),
            Headings = read.Named(_map.Name, result.GetValue(_map)),
            Decimals = read.Choice(_decimals.Name, result.GetValue(_decimals), ["point", "comma"]) == 2 ? AmountStyle.Comma : AmountStyle.Point,
            WithContributions = result.GetValue(_contributions),
            Limit = read.Number(_limit.Name, result.GetValue(_limit), MaximumLimit) ?? CheckRequest.DefaultLimit,
            Encoding = read.Encoding(_encoding.Name, result.GetValue(_encoding)),
        };
        errors = card is null ? [_context.Say(Texts.OptionValueExpected, _card.Name, _card.HelpName!), .. read.Errors] : read.Errors;
        return errors.Count == 0 ? request : null;
    }

    private Option<string> One(string name, string value, Text help) => new(name) { HelpName = value, Description = _context.Say(help) };
}
