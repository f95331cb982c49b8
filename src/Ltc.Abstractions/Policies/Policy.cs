using System;

namespace Ltc;

/// <summary>One policy: it permits or forbids the requests that meet its condition.</summary>
/// <remarks>Immutable. Made by the builder of a set.</remarks>
/// <typeparam name="TRequest">The request.</typeparam>
public sealed class Policy<TRequest>
    where TRequest : struct
{
    internal Policy(string id, PolicyEffect effect, Condition<TRequest> condition, Text? text)
    {
        Condition = condition ?? throw new ArgumentNullException(nameof(condition));
        Data = new PolicyData(id, effect, condition.Data, text);
    }

    /// <summary>Names the policy in verdicts.</summary>
    /// <value>Kebab-case, unique in its set.</value>
    public string Id => Data.Id;

    /// <summary>What it does when it applies.</summary>
    /// <value>Permit or forbid.</value>
    public PolicyEffect Effect => Data.Effect;

    /// <summary>When it applies.</summary>
    /// <value>Never null.</value>
    public Condition<TRequest> Condition { get; }

    /// <summary>The policy as data.</summary>
    /// <value>Never null.</value>
    public PolicyData Data { get; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
