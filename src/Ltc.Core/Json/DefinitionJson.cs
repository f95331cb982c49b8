using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Writes definitions as JSON and reads them back without loss.</summary>
/// <remarks>
/// What is written is the same on every platform: two spaces, line feeds, a fixed order of properties. Reading never throws for any content; it reports everything
/// that is wrong at once, with JSON pointer, line and column, and refuses properties that it does not know. No reflection: safe for trimming and AOT.
/// </remarks>
public static partial class DefinitionJson
{
    /// <summary>Writes a machine.</summary>
    /// <param name="machine">The machine.</param>
    /// <returns>JSON text; reading it gives an equal machine.</returns>
    /// <exception cref="ArgumentException">A condition lacks what its kind needs.</exception>
    public static string Write(MachineDefinition machine) => JsonText.Write(true, json => MachineJson.Write(json, machine));

    /// <summary>Writes a machine together with the facts that its requirements read, so that it can be run from the text alone.</summary>
    /// <param name="machine">The machine, of whatever types.</param>
    /// <returns>JSON text; <see cref="StageMachine.TryDeclare"/> of what is read from it gives a machine with the same answers.</returns>
    /// <exception cref="ArgumentException">A condition lacks what its kind needs.</exception>
    public static string Write(StageMachine machine) =>
        JsonText.Write(true, json => MachineJson.Write(json, machine.Definition, machine.DeclareFacts()));

    /// <summary>Writes a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>JSON text; reading it gives an equal condition.</returns>
    /// <exception cref="ArgumentException">The condition lacks what its kind needs.</exception>
    public static string Write(ConditionData condition) => JsonText.Write(true, json => ConditionJson.Write(json, condition));

    /// <summary>Writes a stored decision.</summary>
    /// <param name="record">The decision, complete or not.</param>
    /// <returns>JSON text; reading it gives the same content.</returns>
    public static string Write(DecisionRecordData record) => JsonText.Write(true, json => RecordJson.Write(json, record));

    /// <summary>Writes a decision table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>JSON text; reading it gives an equal table.</returns>
    public static string Write(TableDefinition table) => JsonText.Write(true, json => TableJson.Write(json, table));

    /// <summary>Writes a scorecard.</summary>
    /// <param name="card">The card.</param>
    /// <returns>JSON text; reading it gives an equal card.</returns>
    public static string Write(ScorecardDefinition card) => JsonText.Write(true, json => ScorecardJson.Write(json, card));

    /// <summary>Writes policies.</summary>
    /// <param name="policies">The policies, in the order to write them.</param>
    /// <returns>JSON text; reading it gives equal policies.</returns>
    /// <exception cref="ArgumentException">A condition lacks what its kind needs.</exception>
    public static string Write(IEnumerable<PolicyData> policies) => JsonText.Write(true, json => PolicyJson.Write(json, policies));

    /// <summary>Reads a decision table.</summary>
    /// <param name="json">The text.</param>
    /// <param name="table">The table, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the table was read.</param>
    /// <returns>Whether the table was read.</returns>
    public static bool TryReadTable(string json, out TableDefinition? table, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), TableReader.Read, out table, out findings);

    /// <summary>Reads a decision table from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="table">The table, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the table was read.</param>
    /// <returns>Whether the table was read.</returns>
    public static bool TryReadTable(byte[] utf8, out TableDefinition? table, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), TableReader.Read, out table, out findings);

    /// <summary>Reads a scorecard; <see cref="Scorecard.TryBind"/> lays it over facts.</summary>
    /// <param name="json">The text.</param>
    /// <param name="card">The card, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the card was read.</param>
    /// <returns>Whether the card was read.</returns>
    public static bool TryReadScorecard(string json, out ScorecardDefinition? card, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), ScorecardReader.Read, out card, out findings);

    /// <summary>Reads a scorecard from UTF-8; <see cref="Scorecard.TryBind"/> lays it over facts.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="card">The card, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the card was read.</param>
    /// <returns>Whether the card was read.</returns>
    public static bool TryReadScorecard(byte[] utf8, out ScorecardDefinition? card, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), ScorecardReader.Read, out card, out findings);

    /// <summary>Reads policies; <see cref="PolicySet.TryBind"/> lays them over the facts of a request.</summary>
    /// <param name="json">The text.</param>
    /// <param name="policies">The policies, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the policies were read.</param>
    /// <returns>Whether the policies were read.</returns>
    public static bool TryReadPolicies(string json, out IReadOnlyList<PolicyData>? policies, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), PolicyJson.Read, out policies, out findings);

    /// <summary>Reads policies from UTF-8; <see cref="PolicySet.TryBind"/> lays them over the facts of a request.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="policies">The policies, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the policies were read.</param>
    /// <returns>Whether the policies were read.</returns>
    public static bool TryReadPolicies(byte[] utf8, out IReadOnlyList<PolicyData>? policies, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), PolicyJson.Read, out policies, out findings);

    /// <summary>Reads a machine.</summary>
    /// <param name="json">The text.</param>
    /// <param name="machine">The machine, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the machine was read.</param>
    /// <returns>Whether the machine was read.</returns>
    public static bool TryReadMachine(string json, out MachineDefinition? machine, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), MachineReader.Read, out machine, out findings);

    /// <summary>Reads a machine from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="machine">The machine, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the machine was read.</param>
    /// <returns>Whether the machine was read.</returns>
    public static bool TryReadMachine(byte[] utf8, out MachineDefinition? machine, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), MachineReader.Read, out machine, out findings);

    /// <summary>Reads a condition.</summary>
    /// <param name="json">The text.</param>
    /// <param name="condition">The condition, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the condition was read.</param>
    /// <returns>Whether the condition was read.</returns>
    public static bool TryReadCondition(string json, out ConditionData? condition, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), ReadCondition, out condition, out findings);

    /// <summary>Reads a condition from UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="condition">The condition, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the condition was read.</param>
    /// <returns>Whether the condition was read.</returns>
    public static bool TryReadCondition(byte[] utf8, out ConditionData? condition, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), ReadCondition, out condition, out findings);

    /// <summary>Reads a stored decision. It is not verified: <see cref="DecisionRecord.TryCreate"/> says whether it is complete, and reading proves nothing.</summary>
    /// <param name="json">The text.</param>
    /// <param name="record">The decision, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the decision was read.</param>
    /// <returns>Whether the decision was read.</returns>
    public static bool TryReadRecord(string json, out DecisionRecordData? record, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(json, found), ReadRecord, out record, out findings);

    /// <summary>Reads a stored decision from UTF-8. It is not verified.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="record">The decision, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the decision was read.</param>
    /// <returns>Whether the decision was read.</returns>
    public static bool TryReadRecord(byte[] utf8, out DecisionRecordData? record, out IReadOnlyList<Finding> findings) =>
        TryRead(found => JsonTree.Parse(utf8, found), ReadRecord, out record, out findings);

    private static ConditionData? ReadCondition(JsonPart root, List<Finding> findings) => ConditionReader.Read(new JsonReading(findings), root);

    private static DecisionRecordData? ReadRecord(JsonPart root, List<Finding> findings) => RecordReader.Read(new JsonReading(findings), root);

    private static bool TryRead<TValue>(
        Func<List<Finding>, JsonPart?> parse, Func<JsonPart, List<Finding>, TValue?> read, out TValue? value, out IReadOnlyList<Finding> findings)
        where TValue : class
    {
        var found = new List<Finding>();
        var root = parse(found);
        value = root is null ? null : read(root, found);
        findings = found;
        if (found.Count > 0)
            value = null;
        return value is not null;
    }
}
