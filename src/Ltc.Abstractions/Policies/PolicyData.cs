using System;

namespace Ltc;

/// <summary>A policy as data, without a request type: what JSON, comparison and exports work on.</summary>
/// <remarks>Immutable, equal by content.</remarks>
public sealed class PolicyData : IEquatable<PolicyData>
{
    /// <summary>Creates the data of a policy.</summary>
    /// <param name="id">The id.</param>
    /// <param name="effect">What it does when it applies.</param>
    /// <param name="condition">When it applies.</param>
    /// <param name="text">The policy in words; null when nobody wrote any.</param>
    /// <exception cref="ArgumentNullException">The id or the condition is null.</exception>
    public PolicyData(string id, PolicyEffect effect, ConditionData condition, Text? text = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Effect = effect;
        Condition = condition ?? throw new ArgumentNullException(nameof(condition));
        Text = text;
    }

    /// <summary>Names the policy in verdicts.</summary>
    /// <value>Kebab-case, unique in its set.</value>
    public string Id { get; }

    /// <summary>What it does when it applies.</summary>
    /// <value>Permit or forbid.</value>
    public PolicyEffect Effect { get; }

    /// <summary>When it applies.</summary>
    /// <value>Never null.</value>
    public ConditionData Condition { get; }

    /// <summary>The policy in words.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; }

    /// <inheritdoc/>
    public bool Equals(PolicyData? other) =>
        other is not null && Id == other.Id && Effect == other.Effect && Condition.Equals(other.Condition) && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyData);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The policy in a short notation.</summary>
    /// <returns>For example <c>forbid red-line: terms in {redLine}</c>.</returns>
    public override string ToString() => $"{(Effect == PolicyEffect.Permit ? "permit" : "forbid")} {Id}: {Condition}";
}
