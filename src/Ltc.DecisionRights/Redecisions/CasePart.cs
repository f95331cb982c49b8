using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A part of a decided case, and whether it carries over into the next decision.</summary>
/// <remarks>
/// Immutable. A paper carries over when its content is the same; an opinion when everything that its reviewer reads is. Recommendations and votes are about the
/// whole and belong to one decision: they never carry over.
/// </remarks>
public sealed class CasePart
{
    private readonly Text[] _changed;

    internal CasePart(CasePartKind kind, string id, string? by, bool carries, Text[] changed)
    {
        Kind = kind;
        Id = id;
        By = by;
        Carries = carries;
        _changed = changed;
    }

    /// <summary>What it is.</summary>
    /// <value>One of the four.</value>
    public CasePartKind Kind { get; }

    /// <summary>The id of the paper, or the short id of the role that spoke.</summary>
    /// <value>Kebab-case; for a vote the id of whoever voted.</value>
    public string Id { get; }

    /// <summary>Who said it.</summary>
    /// <value>Null for a paper, and for a review that passed without an opinion.</value>
    public string? By { get; }

    /// <summary>Whether it may be used again.</summary>
    /// <value>False when it must be given again.</value>
    public bool Carries { get; }

    /// <summary>What changed under it.</summary>
    /// <value>Names of matters and papers; empty when it carries over, and for recommendations and votes.</value>
    public IReadOnlyList<Text> Changed => Array.AsReadOnly(_changed);

    /// <summary>Says whether it carries over, and why not.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>opinion of `qian` (pfc) is needed again: margin changed</c>.</returns>
    public string Text(Language language = Language.English) => CasePartPhrases.Say(this, language);

    /// <summary>The sentence in English.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => Text();
}
