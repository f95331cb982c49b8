using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc decide CASE.json</c>: decides a case, or verifies its stored record.</summary>
internal static class DecideCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var path = new Argument<string>("CASE.json") { Description = context.Say(Texts.CaseArgument) };
        var organisation = new Option<string>("--org") { HelpName = "FILE", Description = context.Say(Texts.OrganisationOption) };
        var grants = new Option<string>("--grants") { HelpName = "FILE", Description = context.Say(Texts.GrantsOption) };
        var delegations = new Option<string>("--delegations") { HelpName = "FILE", Description = context.Say(Texts.DelegationsOption) };
        var history = new Option<string[]>("--history") { HelpName = "FILE", Description = context.Say(Texts.HistoryOption) };
        var verify = new Option<string>("--verify") { HelpName = "FILE", Description = context.Say(Texts.VerifyOption) };
        var record = new Option<string>("--record") { HelpName = "FILE", Description = context.Say(Texts.RecordOption) };
        var command = new Command("decide", context.Say(Texts.DecideDescription)) { path, organisation, grants, delegations, history, verify, record };
        command.SetAction(result => Run(
            context,
            command,
            new DecideRequest
            {
                Case = result.GetValue(path)!,
                Organisation = result.GetValue(organisation),
                Grants = result.GetValue(grants),
                Delegations = result.GetValue(delegations),
                History = result.GetValue(history) ?? [],
                Verify = result.GetValue(verify),
                Record = result.GetValue(record),
            },
            result.GetValue(context.JsonOption)));
        return command;
    }

    private static int Run(CommandContext context, Command command, DecideRequest request, bool isJson)
    {
        if (request.Organisation is null != request.Grants is null || (request.Organisation is null && (request.Record ?? request.Verify) is not null))
            return UsageErrors.Write(context, command, [context.Say(Texts.BothOrNeither)]);
        if (DecideRun.Read(context, request, out var problems) is not { } run)
            return JsonFile.Write(problems, context, isJson);
        if (isJson)
            DecideJson.Write(context, run);
        else
            DecideScreen.Write(context, run);
        if (run.Answer is null)
            return ExitCode.Fine;
        if (!run.Answer.IsAllowed)
            return ExitCode.Findings;
        return request.Record is null || RecordFile.TryWrite(context, request.Record, run.Answer.Decision!.Record) ? ExitCode.Fine : ExitCode.BadInput;
    }
}
