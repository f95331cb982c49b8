using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Whether duties are separate, and if not, every breach.</summary>
/// <remarks><c>default</c> is Refused.</remarks>
public readonly struct DutyAnswer
{
    private readonly SeparationBreach[]? _breaches;
    private readonly bool _isKnown;

    internal DutyAnswer(SeparationBreach[] breaches, bool isKnown)
    {
        _breaches = breaches;
        _isKnown = isKnown;
    }

    /// <summary>Whether they are separate.</summary>
    /// <value>Refused with a breach; Unknown without one when a person or duty is not known; else Allowed.</value>
    public Answer Answer => _breaches is not { Length: 0 } ? Answer.Refused : _isKnown ? Answer.Allowed : Answer.Unknown;

    /// <summary>Whether nobody holds too much.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>Every breach.</summary>
    /// <value>Sorted by person, then in the order of the constraints.</value>
    public IReadOnlyList<SeparationBreach> Breaches => _breaches is null ? Array.Empty<SeparationBreach>() : Array.AsReadOnly(_breaches);

    /// <summary>The answer and the breaches.</summary>
    /// <returns>For example <c>Refused: ann breaks lead-validation: submit-lead, validate-lead</c>.</returns>
    public override string ToString() => _breaches is { Length: > 0 } ? $"{Answer}: {string.Join<SeparationBreach>("; ", _breaches)}" : Answer.ToString();
}
