using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Who sees which customer card (关键客户拓展卡片), and which of its fields.</summary>
/// <remarks>
/// Immutable, safe to share between threads; an evaluation allocates nothing. Closed unless a ground opens it: business relevance, as few people as possible,
/// superiors see their subordinates' cards and peers never each other's (seed 004); the rest is domain.md §8.5. Decided here: every superior of the line may
/// take a copy out, as audit may, and the owner may not; a sponsor, a superior who is not the direct one and audit see no sensitive field.
/// </remarks>
public sealed class CardAccessRules
{
    private const int Most = 32;
    private readonly CardField[] _fields;
    private readonly uint _all;
    private readonly uint _open;
    private readonly uint _minimal;

    private CardAccessRules(CardField[] fields, int longestGrantDays)
    {
        _fields = fields;
        LongestGrantDays = longestGrantDays;
        for (var i = 0; i < fields.Length; i++)
        {
            _all |= 1U << i;
            _open |= fields[i].IsSensitive ? 0U : 1U << i;
            _minimal |= fields[i].IsMinimal ? 1U << i : 0U;
        }
    }

    /// <summary>The fields of a card.</summary>
    /// <value>In the order of the card; a field that a local law forbids is left out.</value>
    public IReadOnlyList<CardField> Fields => Array.AsReadOnly(_fields);

    /// <summary>The longest time that a task grant may run.</summary>
    /// <value>In days, at least 1.</value>
    public int LongestGrantDays { get; }

    /// <summary>Defines the rules with the fields of the domain and grants of at most 90 days.</summary>
    /// <returns>The rules.</returns>
    public static CardAccessRules Define() => new(CardFields.Default, 90);

    /// <summary>Checks fields and makes the rules.</summary>
    /// <param name="fields">The fields of a card; at most 32.</param>
    /// <param name="longestGrantDays">The longest time that a task grant may run, in days.</param>
    /// <param name="rules">The rules, or null.</param>
    /// <param name="findings">Everything that is wrong, at once.</param>
    /// <returns>Whether the rules were made.</returns>
    public static bool TryCreate(IEnumerable<CardField> fields, int longestGrantDays, out CardAccessRules? rules, out IReadOnlyList<Finding> findings)
    {
        var given = fields.ToArray();
        var found = given.GroupBy(field => field.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => CardFindings.FieldTwice(group.Key))
            .ToList();
        found.AddRange(given.Where(field => field.IsSensitive && field.IsMinimal).Select(field => CardFindings.SensitiveMinimal(field.Id)));
        if (given.Length > Most)
            found.Add(CardFindings.TooManyFields(given.Length, Most));
        if (longestGrantDays < 1)
            found.Add(CardFindings.NoDays(longestGrantDays));
        rules = found.Count == 0 ? new CardAccessRules(given, longestGrantDays) : null;
        findings = found;
        return rules is not null;
    }

    /// <summary>Says whether a card is open to somebody.</summary>
    /// <param name="request">Who wants to see which card.</param>
    /// <returns>The first ground that holds, and the fields that it opens.</returns>
    public CardAccess Evaluate(in CardAccessRequest request)
    {
        var ground = GroundOf(request, out var fields);
        if (request.Action == CardAction.View)
            return new CardAccess(this, ground, fields);
        if (request.Action == CardAction.Export && ground == CardGround.Superior)
            return new CardAccess(this, ground, fields);
        if (request.Action == CardAction.Export && request.IsAudit == true)
            return new CardAccess(this, CardGround.Audit, _open);
        if (ground == CardGround.NotKnown || (request.Action == CardAction.Export && request.IsAudit is null))
            return new CardAccess(this, CardGround.NotKnown, 0U);
        return new CardAccess(this, fields == 0U ? ground : CardGround.NotExportable, 0U);
    }

    /// <summary>Says what stands against giving a grant.</summary>
    /// <param name="grant">The grant.</param>
    /// <returns>Everything at once: parts that are missing, an end before the start or too far from it, fields outside the least set.</returns>
    public IReadOnlyList<Finding> CheckGrant(in CardGrant grant)
    {
        var found = new List<Finding>();
        foreach (var (isThere, pointer) in new[]
        {
            (!string.IsNullOrEmpty(grant.Viewer), "/viewer"),
            (!string.IsNullOrEmpty(grant.Card), "/card"),
            (grant.From is not null, "/from"),
            (grant.Until is not null, "/until"),
        })
        {
            if (!isThere)
                found.Add(CardFindings.GrantIncomplete(pointer));
        }

        if (grant.Until <= grant.From)
            found.Add(CardFindings.GrantEndsFirst());
        if (IsTooLong(grant))
            found.Add(CardFindings.GrantTooLong(LongestGrantDays));
        found.AddRange(
            (grant.Fields ?? [])
                .Where(field => NumberOf(field) is var number && (number < 0 || (_minimal >> number & 1) == 0))
                .Select(CardFindings.GrantField));
        return found;
    }

    internal int NumberOf(string? field)
    {
        for (var i = 0; i < _fields.Length; i++)
        {
            if (string.Equals(_fields[i].Id, field, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private CardGround GroundOf(in CardAccessRequest request, out uint fields)
    {
        fields = _all;
        if (string.IsNullOrEmpty(request.Viewer) || string.IsNullOrEmpty(request.Owner))
            return None(CardGround.NotKnown, out fields);
        if (request.Viewer == request.Owner)
            return CardGround.Owner;
        if (request.Viewer == request.Backup)
            return CardGround.Backup;
        var steps = request.Managers is null ? 0 : ManagerLine.Steps(request.Managers, request.Owner!, request.Viewer!);
        fields = steps == 1 ? _all : _open;
        if (steps > 0 && request.Relevant == true)
            return CardGround.Superior;
        fields = _open;
        if (request.Viewer == request.Sponsor)
            return CardGround.Sponsor;
        fields = Granted(request);
        if (fields != 0U)
            return CardGround.Grant;
        if (request.Managers is null || (steps > 0 && request.Relevant is null))
            return CardGround.NotKnown;
        if (steps > 0)
            return CardGround.NotRelevant;
        if (ManagerLine.Steps(request.Managers, request.Viewer!, request.Owner!) > 0)
            return CardGround.Subordinate;
        return ManagerLine.ArePeers(request.Managers, request.Viewer!, request.Owner!) ? CardGround.Peer : CardGround.Stranger;
    }

    private uint Granted(in CardAccessRequest request)
    {
        var fields = 0U;
        foreach (var grant in request.Grants ?? [])
        {
            if (grant.Viewer == request.Viewer && grant.Card is not null && grant.Card == request.Card && Holds(grant, request.At))
                fields |= FieldsOf(grant);
        }

        return fields;
    }

    private bool Holds(in CardGrant grant, DateTimeOffset? at) => at < grant.Until && !(at < grant.From) && !IsTooLong(grant);

    private bool IsTooLong(in CardGrant grant) => grant.Until - grant.From > TimeSpan.FromDays(LongestGrantDays);

    private uint FieldsOf(in CardGrant grant)
    {
        if (grant.Fields is null)
            return _minimal;
        var fields = 0U;
        foreach (var field in grant.Fields)
        {
            if (NumberOf(field) is var number && number >= 0)
                fields |= 1U << number;
        }

        return fields & _minimal;
    }

    private static CardGround None(CardGround ground, out uint fields)
    {
        fields = 0U;
        return ground;
    }
}
