using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.CheatingHosts;

/// <summary>A host: cases that it lets be decided, records that it stores and brings back, and what it then fires at the machines.</summary>
/// <remarks>As it is made it is honest: the deal of the demo with a change of its contract, and a second deal like the first.</remarks>
internal sealed class Host
{
    private static readonly Organisation People = Read<Organisation>("host.organisation.json", DefinitionJson.TryReadOrganisation);

    private static readonly GrantSet Held = Read<GrantSet>(
        "host.grants.json",
        (string json, out GrantSet? read, out IReadOnlyList<Finding> findings) => DefinitionJson.TryReadGrants(json, LtcRules.Default.Authority, out read, out findings));

    private static readonly DecisionCase[] Honest =
    [
        .. Text("host.decisions.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Made), Made(Text("host.change-case.json")),
    ];

    private static readonly JournalEntry[] Story = [.. Entries("host.journal.ndjson").Where(entry => entry.Machine is "opportunity" or "contract"), .. Entries("host.change.ndjson")];

    internal Host()
    {
        foreach (var one in Honest)
            Cases[one.Id] = one.ToData();
        Cases["D-1b"] = Other("D-1", "D-1b");
        Cases["D-2b"] = Other("D-2", "D-2b");
        Journal.AddRange(Story.Select(entry => new HostEntry(entry)));
        At("X-2").Facts["amend-decision"] = "D-5";
    }

    internal Dictionary<string, DecisionCaseData> Cases { get; } = [];

    /// <summary>What the host writes into the records that it stores.</summary>
    internal Dictionary<string, Action<DecisionRecordData>> Forgeries { get; } = [];

    internal List<HostEntry> Journal { get; } = [];

    internal DelegationList Delegations { get; set; } = DelegationList.Empty;

    /// <summary>Cases and records that the host has tampered with: nothing may come of them.</summary>
    internal HashSet<string> Tampered { get; } = [];

    internal HostEntry At(string id) => Journal.First(entry => entry.Event == id);

    /// <summary>Says facts in an entry and in everything that the same thing does later.</summary>
    internal void Say(string from, string fact, object? value)
    {
        var first = At(from);
        first.Facts[fact] = value;
        foreach (var later in Journal.SkipWhile(entry => entry != first).Where(entry => entry.Subject == first.Subject && entry.Facts.ContainsKey(fact)))
            later.Facts[fact] = value;
    }

    /// <summary>Decides every case, stores and verifies every record, and fires every entry.</summary>
    internal HostRun Run(DecisionRights rights, bool believe = false)
    {
        var history = new List<DecidedCase>();
        var setting = new DecisionSetting(People, Held) { Delegations = Delegations, History = history };
        var verified = new List<VerifiedDecision>();
        foreach (var data in Cases.Values.OrderBy(data => data.DecidedAt).ThenBy(data => data.Id, StringComparer.Ordinal))
        {
            if (!DecisionCase.TryCreate(data, out var one, out _) || rights.Decide(one!, setting).Decided is not { } decided)
                continue;
            history.Add(decided);
            if (Stored(decided) is not { } record)
                continue;
            if (believe)
                verified.Add(GenerateDecision.Verified(record.ToData()));
            else if (rights.Verify(one!, record, setting).Decision is { } decision)
                verified.Add(decision);
        }

        return new HostRun(verified, Replay.Run(LtcRules.Default, Journal.Select(entry => entry.Made()), verified).Steps);
    }

    private DecisionRecord? Stored(DecidedCase decided)
    {
        var data = decided.Decision.Record.ToData();
        if (Forgeries.TryGetValue(decided.Case.Id, out var forge))
            forge(data);
        return DecisionRecord.TryCreate(data, out var record, out _) ? record : null;
    }

    /// <summary>The decisions of a second deal, which goes the same way at the same time.</summary>
    private DecisionCaseData Other(string id, string copy)
    {
        Assert.True(DecisionCase.TryCreate(Cases[id], out var one, out _));
        var data = one!.ToData();
        (data.Id, data.SubjectId, data.DecidedAt) = (copy, "O-8", data.DecidedAt!.Value.AddMinutes(-10));
        return data;
    }

    private static DecisionCase Made(string json) => Read<DecisionCase>(json, DefinitionJson.TryReadCase, isText: true);

    private static IReadOnlyList<JournalEntry> Entries(string resource)
    {
        Assert.True(Ltc.Journal.TryRead(Text(resource), LtcRules.Default, out var journal, out var findings), string.Join("; ", findings));
        return journal!.Entries;
    }

    private static TValue Read<TValue>(string resource, Reader<TValue> read, bool isText = false)
        where TValue : class => read(isText ? resource : Text(resource), out var value, out var findings) ? value! : throw new InvalidDataException(string.Join("; ", findings));

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(Host).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    private delegate bool Reader<TValue>(string json, out TValue? value, out IReadOnlyList<Finding> findings)
        where TValue : class;
}
