using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A case to be decided: whole in form, not yet decided.</summary>
/// <remarks>Immutable. That it is whole says nothing about whether it may be decided so: <see cref="DecisionRights.Decide"/> does.</remarks>
public sealed class DecisionCase
{
    private readonly DecisionCaseData _data;

    private DecisionCase(DecisionCaseData data) => _data = data;

    /// <summary>What the case and the record of its decision are called.</summary>
    /// <value>Never empty.</value>
    public string Id => _data.Id!;

    /// <summary>What kind of thing it is about: the id of its machine.</summary>
    /// <value>Never empty.</value>
    public string SubjectKind => _data.SubjectKind!;

    /// <summary>Which one it is about.</summary>
    /// <value>Never empty.</value>
    public string SubjectId => _data.SubjectId!;

    /// <summary>The decision point.</summary>
    /// <value>One of the five purposes.</value>
    public DecisionPoint Point => _data.Point.GetValueOrDefault();

    /// <summary>What the decider says.</summary>
    /// <value>One of the five outcomes.</value>
    public DecisionOutcome Outcome => _data.Outcome.GetValueOrDefault();

    /// <summary>Who decides.</summary>
    /// <value>Never empty.</value>
    public string Decider => _data.Decider!;

    /// <summary>When it is decided.</summary>
    /// <value>A moment with its offset.</value>
    public DateTimeOffset DecidedAt => _data.DecidedAt.GetValueOrDefault();

    /// <summary>What is asked for.</summary>
    /// <value>A copy.</value>
    public AuthorityRequest Request => _data.Request;

    internal DecisionCaseData Data => _data;

    /// <summary>Checks the form of a case and makes it.</summary>
    /// <param name="data">The stored form; it is copied.</param>
    /// <param name="made">The case, or null.</param>
    /// <param name="findings">Everything that is missing or out of form, at once; empty when the case was made.</param>
    /// <returns>Whether the case was made.</returns>
    public static bool TryCreate(DecisionCaseData data, out DecisionCase? made, out IReadOnlyList<Finding> findings)
    {
        findings = DecisionCaseCheck.Run(data);
        made = findings.Count == 0 ? new DecisionCase(Copy(data)) : null;
        return made is not null;
    }

    /// <summary>Gives the case in its stored form.</summary>
    /// <returns>A copy that the caller may change.</returns>
    public DecisionCaseData ToData() => Copy(_data);

    /// <summary>What is decided on what.</summary>
    /// <returns>For example <c>D-7: Bid for opportunity O-17</c>.</returns>
    public override string ToString() => $"{Id}: {Point} for {SubjectKind} {SubjectId}";

    private static DecisionCaseData Copy(DecisionCaseData data) => new()
    {
        Id = data.Id,
        SubjectKind = data.SubjectKind,
        SubjectId = data.SubjectId,
        Point = data.Point,
        Version = data.Version,
        PaperHashes = new Dictionary<string, string>(data.PaperHashes ?? new Dictionary<string, string>(), StringComparer.Ordinal),
        Request = data.Request,
        Facts = data.Facts,
        BidDeadline = data.BidDeadline,
        Requester = data.Requester,
        Beneficiaries = data.Beneficiaries?.ToList(),
        Recommendations = Copies(data.Recommendations),
        Opinions = Copies(data.Opinions),
        Votes = Copies(data.Votes),
        Clearances = Copies(data.Clearances),
        CoSignatures = Copies(data.CoSignatures),
        ReviewStartedAt = data.ReviewStartedAt,
        IsExpress = data.IsExpress,
        Decider = data.Decider,
        Outcome = data.Outcome,
        DecidedAt = data.DecidedAt,
        ValidUntil = data.ValidUntil,
        Envelope = (data.Envelope ?? new Envelope()).Copy(),
        Conditions = (data.Conditions ?? []).Select(condition => condition.Copy()).ToList(),
        Withdrawal = data.Withdrawal?.Copy(),
    };

    private static List<StatementData> Copies(IList<StatementData>? statements) => (statements ?? []).Select(statement => statement.Copy()).ToList();
}
