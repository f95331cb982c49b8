using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A decision as it is stored: for JSON, EF, forms and C# 7.3.</summary>
/// <remarks>Mutable at the edge. <see cref="DecisionRecord.TryCreate"/> checks it and makes the immutable record.</remarks>
public sealed class DecisionRecordData
{
    /// <summary>The id of the record.</summary>
    /// <value>Required.</value>
    public string? Id { get; set; }

    /// <summary>What kind of thing was decided on: the id of its machine.</summary>
    /// <value>Required, for example <c>opportunity</c>.</value>
    public string? SubjectKind { get; set; }

    /// <summary>Which one was decided on.</summary>
    /// <value>Required.</value>
    public string? SubjectId { get; set; }

    /// <summary>At which decision point.</summary>
    /// <value>Required.</value>
    public DecisionPoint? Point { get; set; }

    /// <summary>What was decided.</summary>
    /// <value>Required.</value>
    public DecisionOutcome? Outcome { get; set; }

    /// <summary>At which level.</summary>
    /// <value>Required.</value>
    public OrgLevel? Level { get; set; }

    /// <summary>Who decided.</summary>
    /// <value>Required.</value>
    public string? Decider { get; set; }

    /// <summary>When it was decided; the record holds from here on.</summary>
    /// <value>Required.</value>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>When it stops to hold; this moment is outside.</summary>
    /// <value>Required, after <see cref="DecidedAt"/>.</value>
    public DateTimeOffset? ValidUntil { get; set; }

    /// <summary>The limits inside which it holds.</summary>
    /// <value>Empty when nothing is set.</value>
    public Envelope Envelope { get; set; } = new();

    /// <summary>The hash of the text that was approved.</summary>
    /// <value>Null when no text was.</value>
    public string? TextHash { get; set; }

    /// <summary>Why, for a refusal or a hold.</summary>
    /// <value>Required for NoGo and Hold.</value>
    public string? ReasonCode { get; set; }

    /// <summary>When it was withdrawn; from this moment on it opens nothing.</summary>
    /// <value>Null while it stands; never before <see cref="DecidedAt"/>.</value>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Who withdrew it.</summary>
    /// <value>Given together with <see cref="WithdrawnAt"/>.</value>
    public string? WithdrawnBy { get; set; }

    /// <summary>The conditions of a ConditionalGo.</summary>
    /// <value>At least one for ConditionalGo, none otherwise.</value>
    public IList<DecisionCondition> Conditions { get; set; } = new List<DecisionCondition>();
}
