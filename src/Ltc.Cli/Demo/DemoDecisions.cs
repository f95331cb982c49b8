using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Takes the decisions of <c>ltc demo</c>: four cases with everything people said on them, under an organisation and its grants.</summary>
/// <remarks>Nothing is taken on trust: a record of the journal opens a gate only when its case decides the same.</remarks>
internal static class DemoDecisions
{
    /// <summary>The facts of the cases that can be taken away.</summary>
    internal static IReadOnlyList<string> Facts { get; } =
        [.. Cases().SelectMany(one => DecisionFact.All.Facts.Where(fact => fact.IsKnown(one.ToData().Facts))).Select(fact => fact.Id).Distinct()];

    /// <summary>Decides the cases in the order of their time, each with those before it as its history.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="journal">The journal with the records.</param>
    /// <param name="without">The fact to take away; null for none.</param>
    /// <returns>One answer a case.</returns>
    internal static IReadOnlyList<DemoDecision> Tell(LtcRules rules, Journal journal, string? without)
    {
        var organisation = Read<Organisation>("demo-organisation.json", DefinitionJson.TryReadOrganisation);
        var grants = Read<GrantSet>(
            "demo-grants.json", (string json, out GrantSet? read, out IReadOnlyList<Ltc.Finding> findings) => DefinitionJson.TryReadGrants(json, rules.Authority, out read, out findings));
        var records = journal.Records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        var history = new List<DecidedCase>();
        var setting = new DecisionSetting(organisation, grants) { Delegations = DelegationList.Empty, History = history };
        var told = new List<DemoDecision>();
        foreach (var one in Cases().Select(one => Without(one, without)))
        {
            var answer = records.TryGetValue(one.Id, out var record) ? rules.Decisions.Verify(one, record, setting) : rules.Decisions.Decide(one, setting);
            told.Add(new DemoDecision(one, answer));
            if (answer.Decided is { } decided)
                history.Add(decided);
        }

        return told;
    }

    private static DecisionCase Without(DecisionCase one, string? fact)
    {
        if (DecisionFact.All.Find(fact ?? string.Empty) is not { } taken)
            return one;
        var data = one.ToData();
        taken.TrySet(data.Facts, null, out var facts);
        data.Facts = facts;
        return DecisionCase.TryCreate(data, out var made, out _) ? made! : one;
    }

    private static IEnumerable<DecisionCase> Cases() => Text("decisions.ndjson")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => Made<DecisionCase>(line, DefinitionJson.TryReadCase));

    private static TValue Read<TValue>(string resource, Reader<TValue> read)
        where TValue : class => Made(Text(resource), read);

    private static TValue Made<TValue>(string json, Reader<TValue> read)
        where TValue : class => read(json, out var value, out var findings) ? value! : throw new InvalidDataException(string.Join(Environment.NewLine, findings));

    private static string Text(string resource)
    {
        using var stream = typeof(DemoDecisions).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private delegate bool Reader<TValue>(string json, out TValue? value, out IReadOnlyList<Ltc.Finding> findings)
        where TValue : class;
}
