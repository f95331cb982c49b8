using System.Collections.Generic;

namespace Ltc;

/// <summary>Whether the holder of one more authorization document stands behind a case: terms, price or credit beside the signature.</summary>
/// <remarks>Immutable. The documents may be held by different people; whoever decides and holds several needs nobody else. Source: domain.md §3.1 facts 2 and 4, §3.4.</remarks>
public sealed class Clearance
{
    internal Clearance(AuthorityDocument document, DeciderAnswer could, Decider? by)
    {
        Document = document;
        Could = could;
        By = by;
    }

    /// <summary>Which document it is about.</summary>
    /// <value>One of the four.</value>
    public AuthorityDocument Document { get; }

    /// <summary>Whose grants cover it, and why the others do not.</summary>
    /// <value>With the level that this document asks for.</value>
    public DeciderAnswer Could { get; }

    /// <summary>Who has cleared it, and the grants that empower that person.</summary>
    /// <value>Null while nobody has.</value>
    public Decider? By { get; }

    /// <summary>Whether it is cleared.</summary>
    /// <value>Null when it is not known whose grant covers it.</value>
    public bool? IsCleared => By is not null ? true : Could.Answer == Answer.Unknown ? null : false;

    internal IReadOnlyList<string> CoSigners => By?.CoSigners ?? [];

    /// <summary>Document and holder.</summary>
    /// <returns>For example <c>credit: li</c>.</returns>
    public override string ToString() => $"{EnumIds<AuthorityDocument>.IdOf(Document)}: {By?.Person.Id ?? "nobody"}";
}
