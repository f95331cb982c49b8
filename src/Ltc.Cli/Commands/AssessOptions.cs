using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The options of <c>ltc assess</c>, read with every error at once.</summary>
internal sealed class AssessOptions
{
    private readonly CommandContext _context;
    private readonly Argument<string> _file;
    private readonly Option<string[]> _map;
    private readonly Option<string> _distribution;
    private readonly Option<string> _owners;
    private readonly Option<string> _fallback;
    private readonly Option<string> _out;
    private readonly Option<string> _asOf;
    private readonly Option<string> _dates;
    private readonly Option<string> _encoding;
    private readonly Option<string> _limit;

    /// <summary>Creates the options with their help.</summary>
    /// <param name="context">The language of the help.</param>
    internal AssessOptions(CommandContext context)
    {
        _context = context;
        _file = new Argument<string>("LEADS.csv") { Description = context.Say(Texts.AssessFile) };
        _map = new Option<string[]>("--map") { HelpName = "COLUMN=HEADING", Description = context.Say(Texts.LeadMapOption), Arity = ArgumentArity.OneOrMore };
        _distribution = One("--distribution", "JSON|CSV", Texts.DistributionOption);
        _owners = One("--owners", "CSV", Texts.LeadOwnersOption);
        _fallback = One("--fallback", "OWNER", Texts.FallbackOption);
        _out = One("--out", "CSV", Texts.OutOption);
        _asOf = One("--as-of", "YYYY-MM-DD", Texts.AssessAsOfOption);
        _dates = One("--dates", "dmy|mdy", Texts.DatesOption);
        _encoding = One("--encoding", "NAME", Texts.EncodingOption);
        _limit = One("--limit", "N", Texts.LimitOption);
    }

    /// <summary>Adds the options to the command.</summary>
    /// <param name="command">The command.</param>
    internal void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        foreach (var option in new Option[] { _map, _distribution, _owners, _fallback, _out, _asOf, _dates, _encoding, _limit })
            command.Options.Add(option);
    }

    /// <summary>Reads the options of one call.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="errors">Everything that is wrong, in words.</param>
    /// <returns>The request; null when something is wrong.</returns>
    internal AssessRequest? Read(ParseResult result, out IReadOnlyList<string> errors)
    {
        var read = new OptionReader(_context);
        var request = new AssessRequest
        {
            Path = result.GetValue(_file)!,
            Rules = _context.Rules,
            Headings = read.Keys(_map.Name, result.GetValue(_map), [.. LeadColumns.All.Select(column => column.Id)]),
            Distribution = result.GetValue(_distribution),
            Owners = result.GetValue(_owners),
            Fallback = result.GetValue(_fallback),
            Out = result.GetValue(_out),
            AsOf = read.Date(_asOf.Name, result.GetValue(_asOf)),
            Dates = (DateOrder)read.Choice(_dates.Name, result.GetValue(_dates), ["dmy", "mdy"]),
            Limit = read.Number(_limit.Name, result.GetValue(_limit), AssessRequest.MostLeads) ?? CheckRequest.DefaultLimit,
            Encoding = read.Encoding(_encoding.Name, result.GetValue(_encoding)),
        };
        errors = [.. read.Errors, .. Conflicts(request)];
        return errors.Count == 0 ? request : null;
    }

    private IEnumerable<string> Conflicts(AssessRequest request)
    {
        if (request.Distribution is null && request.Owners is not null)
            yield return _context.Say(Texts.NeedsDistribution, _owners.Name);
        if (request.Distribution is null && request.Fallback is not null)
            yield return _context.Say(Texts.NeedsDistribution, _fallback.Name);
        string[] inputs = [.. new[] { request.Path, request.Distribution, request.Owners }.OfType<string>()];
        if (request.Out is { } target && inputs.Any(input => IsSame(input, target)))
            yield return _context.Say(Texts.OutIsInput, target);
    }

    private static bool IsSame(string input, string target)
    {
        try
        {
            return Path.GetFullPath(input) == Path.GetFullPath(target);
        }
        catch (System.Exception exception) when (exception is System.ArgumentException or IOException or System.NotSupportedException)
        {
            // What is no path is said when it is opened.
            return false;
        }
    }

    private Option<string> One(string name, string value, Text help) => new(name) { HelpName = value, Description = _context.Say(help) };
}
