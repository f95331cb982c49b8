using System.Collections.Generic;

namespace Ltc;

/// <summary>Answers "who could approve it?": the people who may, each with the grants that say so; or why nobody may and whom to ask.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DeciderAnswer
{
    internal DeciderAnswer(Inquiry inquiry, IReadOnlyList<Decider> deciders, IReadOnlyList<GrantRefusal> refusals, Escalation? escalation, Answer answer)
    {
        Required = inquiry.Required;
        Document = inquiry.Request.Document;
        IsUnitKnown = inquiry.Unit is not null;
        Deciders = deciders;
        Refusals = refusals;
        Escalation = escalation;
        Answer = answer;
    }

    /// <summary>Whether somebody may decide.</summary>
    /// <value>Allowed when somebody may; Unknown when nobody may until more is known; else Refused.</value>
    public Answer Answer { get; }

    /// <summary>The level that must decide, and why.</summary>
    /// <value>For the document that was asked for.</value>
    public AuthorityAnswer Required { get; }

    /// <summary>Who may decide.</summary>
    /// <value>The grants of the nearest unit first, then in the order of the set; a person appears once a grant.</value>
    public IReadOnlyList<Decider> Deciders { get; }

    /// <summary>The grants of the document, in the units above the one that asks, that do not reach.</summary>
    /// <value>In the same order; without those that are written for other regions, customer groups or products.</value>
    public IReadOnlyList<GrantRefusal> Refusals { get; }

    /// <summary>Whom to ask when nobody may decide.</summary>
    /// <value>Null when somebody may.</value>
    public Escalation? Escalation { get; }

    internal AuthorityDocument? Document { get; }

    internal bool IsUnitKnown { get; }

    /// <summary>The answer in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A line for each decider; or why nobody may decide and whom to ask.</returns>
    public string Text(Language language = Language.English) => DeciderPhrases.Answer(this, language);

    /// <summary>The answer in English.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => Text();
}
