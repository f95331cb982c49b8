using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Whether recommending and deciding are separate, and if not, every violation.</summary>
/// <remarks><c>default</c> is Refused.</remarks>
public readonly struct SeparationAnswer
{
    private readonly SeparationViolation[]? _violations;
    private readonly string[]? _unknown;

    internal SeparationAnswer(SeparationViolation[] violations, string[] unknown)
    {
        _violations = violations;
        _unknown = unknown;
    }

    /// <summary>Whether they are separate.</summary>
    /// <value>Refused with a violation; Unknown without one while something is not known that could hide one; else Allowed.</value>
    public Answer Answer => _violations is not { Length: 0 } ? Answer.Refused : _unknown is { Length: > 0 } ? Answer.Unknown : Answer.Allowed;

    /// <summary>Whether the deciders may decide.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>Every violation.</summary>
    /// <value>Sorted by person, then by the id of the conflict; each pair once.</value>
    public IReadOnlyList<SeparationViolation> Violations => _violations is null ? Array.Empty<SeparationViolation>() : Array.AsReadOnly(_violations);

    /// <summary>What is not known and could hide a violation.</summary>
    /// <value>Ids of the properties of the request, sorted.</value>
    public IReadOnlyList<string> Unknown => _unknown is null ? Array.Empty<string>() : Array.AsReadOnly(_unknown);

    /// <summary>The answer.</summary>
    /// <returns>For example <c>Refused: ann: recommender</c>.</returns>
    public override string ToString() => _violations is { Length: > 0 } ? $"{Answer}: {string.Join("; ", _violations)}" : Answer.ToString();
}
