using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What a definition answers when the truth of its requirements is given by id.</summary>
/// <remarks><c>default</c> is Refused. Made for cases, replay and comparison; <see cref="Move{TStage}"/> is the fast one.</remarks>
public readonly struct DefinitionMove
{
    private readonly IReadOnlyList<string>? _missing;
    private readonly IReadOnlyList<string>? _unknown;

    internal DefinitionMove(Answer answer, Edge? edge, IReadOnlyList<string> missing, IReadOnlyList<string> unknown)
    {
        Answer = answer;
        Edge = edge;
        _missing = missing;
        _unknown = unknown;
    }

    /// <summary>What was answered.</summary>
    /// <value>Refused for <c>default</c>.</value>
    public Answer Answer { get; }

    /// <summary>The edge that was asked about.</summary>
    /// <value>Null when the machine has no such move.</value>
    public Edge? Edge { get; }

    /// <summary>The stage reached.</summary>
    /// <value>Null unless the answer is Allowed.</value>
    public string? To => Answer == Answer.Allowed ? Edge?.To : null;

    /// <summary>The requirements that are known not to be met.</summary>
    /// <value>Ids in the order of declaration.</value>
    public IReadOnlyList<string> Missing => _missing ?? Array.Empty<string>();

    /// <summary>The requirements that are not known.</summary>
    /// <value>Ids in the order of declaration.</value>
    public IReadOnlyList<string> Unknown => _unknown ?? Array.Empty<string>();

    /// <summary>What the host has to do.</summary>
    /// <value>Empty unless the answer is Allowed.</value>
    public IReadOnlyList<Effect> Effects => Answer == Answer.Allowed && Edge is not null ? Edge.Effects : Array.Empty<Effect>();
}
