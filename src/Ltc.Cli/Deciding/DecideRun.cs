using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>A case, what the library answers, and which earlier cases did not hold.</summary>
internal sealed class DecideRun
{
    private DecideRun(DecisionCase one, AuthorityMatrix matrix, DecisionAnswer? answer, IReadOnlyList<DecisionAnswer> dropped, IReadOnlyList<string> droppedIds)
    {
        Case = one;
        Why = matrix.Explain(one.Request);
        Required = matrix.Resolve(one.Request);
        Answer = answer;
        Dropped = [.. droppedIds.Zip(dropped)];
    }

    /// <summary>The case.</summary>
    internal DecisionCase Case { get; }

    /// <summary>Why it needs approval, dimension by dimension.</summary>
    internal IReadOnlyList<AuthorityReason> Why { get; }

    /// <summary>The level that must decide.</summary>
    internal AuthorityAnswer Required { get; }

    /// <summary>The answer; null without an organisation and grants.</summary>
    internal DecisionAnswer? Answer { get; }

    /// <summary>Earlier cases that do not hold.</summary>
    internal IReadOnlyList<(string Case, DecisionAnswer Answer)> Dropped { get; }

    /// <summary>Reads the files and asks.</summary>
    /// <param name="context">The rules.</param>
    /// <param name="request">The files.</param>
    /// <param name="problems">What keeps a file from being read.</param>
    /// <returns>Null when a file could not be read.</returns>
    internal static DecideRun? Read(CommandContext context, DecideRequest request, out IReadOnlyList<FileProblem> problems)
    {
        var rights = context.Rules.Decisions;
        var file = new JsonFile();
        problems = file.Problems;
        var one = file.Read<DecisionCase>(request.Case, DefinitionJson.TryReadCase);
        var organisation = file.Read<Organisation>(request.Organisation, DefinitionJson.TryReadOrganisation);
        var grants = file.Read<GrantSet>(
            request.Grants, (byte[] json, out GrantSet? read, out IReadOnlyList<Ltc.Finding> findings) => DefinitionJson.TryReadGrants(json, rights.Authority, out read, out findings));
        var delegations = file.Read<DelegationList>(request.Delegations, DefinitionJson.TryReadDelegations) ?? DelegationList.Empty;
        var earlier = request.History.Select(path => file.Read<DecisionCase>(path, DefinitionJson.TryReadCase)).ToArray();
        var record = file.Read<DecisionRecord>(request.Verify, TryReadRecord);
        if (problems.Count > 0 || one is null)
            return null;
        if (organisation is null || grants is null)
            return new DecideRun(one, rights.Authority, null, [], []);
        var setting = new DecisionSetting(organisation, grants) { Delegations = delegations };
        var dropped = Remember(rights, setting, earlier.OfType<DecisionCase>(), out var droppedIds);
        var answer = record is null ? rights.Decide(one, setting) : rights.Verify(one, record, setting);
        return new DecideRun(one, rights.Authority, answer, dropped, droppedIds);
    }

    private static bool TryReadRecord(byte[] utf8, out DecisionRecord? record, out IReadOnlyList<Ltc.Finding> findings)
    {
        record = null;
        return DefinitionJson.TryReadRecord(utf8, out var data, out findings) && DecisionRecord.TryCreate(data!, out record, out findings);
    }

    /// <summary>Decides the earlier cases again in the order of their time; what holds is the history of what comes after.</summary>
    private static List<DecisionAnswer> Remember(DecisionRights rights, DecisionSetting setting, IEnumerable<DecisionCase> earlier, out List<string> droppedIds)
    {
        var history = new List<DecidedCase>();
        var dropped = new List<DecisionAnswer>();
        droppedIds = [];
        setting.History = history;
        foreach (var past in earlier.OrderBy(past => past.DecidedAt).ThenBy(past => past.Id, StringComparer.Ordinal))
        {
            var answer = rights.Decide(past, setting);
            if (answer.Decided is { } decided)
                history.Add(decided);
            else
            {
                dropped.Add(answer);
                droppedIds.Add(past.Id);
            }
        }

        return dropped;
    }
}
