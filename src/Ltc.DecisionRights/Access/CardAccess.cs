using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Whether a customer card is open to somebody, on what ground, and which of its fields.</summary>
/// <remarks><c>default</c> is Refused and shows nothing. Made without allocating; equal by content.</remarks>
public readonly struct CardAccess : IEquatable<CardAccess>
{
    private readonly CardAccessRules? _rules;
    private readonly uint _fields;

    internal CardAccess(CardAccessRules rules, CardGround ground, uint fields)
    {
        _rules = rules;
        Ground = ground;
        _fields = fields;
    }

    /// <summary>Whether the card is open.</summary>
    /// <value>Refused for <c>default</c>.</value>
    public Answer Answer => _rules is null ? Answer.Refused : Ground switch
    {
        CardGround.Owner or CardGround.Backup or CardGround.Superior or CardGround.Sponsor or CardGround.Grant or CardGround.Audit => Answer.Allowed,
        CardGround.NotKnown => Answer.Unknown,
        _ => Answer.Refused,
    };

    /// <summary>Whether the card is open.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>On what ground it is open or closed: the first that holds.</summary>
    /// <value>Stranger for <c>default</c>.</value>
    public CardGround Ground { get; }

    /// <summary>The fields that may be seen.</summary>
    /// <value>In the order of the card; empty unless it is open.</value>
    public IReadOnlyList<CardField> Fields
    {
        get
        {
            var bits = _fields;
            return _rules is null || bits == 0 ? Array.Empty<CardField>() : [.. _rules.Fields.Where((_, number) => (bits >> number & 1) != 0)];
        }
    }

    /// <summary>Says whether a field may be seen.</summary>
    /// <param name="field">The id of the field.</param>
    /// <returns>False for a field that the card does not have.</returns>
    public bool Shows(string field) => _rules is not null && _rules.NumberOf(field) is var number && number >= 0 && (_fields >> number & 1) != 0;

    /// <inheritdoc/>
    public bool Equals(CardAccess other) => ReferenceEquals(_rules, other._rules) && Ground == other.Ground && _fields == other._fields;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CardAccess other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_fields ^ ((int)Ground << 24));

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether ground and fields agree.</returns>
    public static bool operator ==(CardAccess left, CardAccess right) => left.Equals(right);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether ground or fields differ.</returns>
    public static bool operator !=(CardAccess left, CardAccess right) => !left.Equals(right);

    /// <summary>The answer and its ground.</summary>
    /// <returns>For example <c>Refused: peer</c>.</returns>
    public override string ToString() => $"{Answer}: {EnumIds<CardGround>.IdOf(Ground)}";
}
