namespace Ltc;

/// <summary>An answer to one question of the bank, with what stands behind it.</summary>
/// <remarks>Source: domain.md §7.3: a yes needs an evidence note and an author, and the review manager or the project director confirms it.</remarks>
public record struct PpvvcAnswer
{
    /// <summary>The question that is answered.</summary>
    /// <value>An id of the bank; null is a finding.</value>
    public string? Question { get; set; }

    /// <summary>Whether it is certain and in our hands.</summary>
    /// <value>Null is not known.</value>
    public bool? Yes { get; set; }

    /// <summary>What shows it.</summary>
    /// <value>A note of the author; null or blank for none.</value>
    public string? Evidence { get; set; }

    /// <summary>Who answers.</summary>
    /// <value>A person; null or blank for nobody.</value>
    public string? Author { get; set; }

    /// <summary>In which role somebody confirmed the yes.</summary>
    /// <value>Null while nobody has.</value>
    public PpvvcConfirmer? Confirmer { get; set; }

    /// <summary>Whether a yes has all that it needs to count.</summary>
    /// <value>True for whatever is not a yes: only a yes has to be shown.</value>
    public readonly bool IsSupported =>
        Yes != true
        || (!string.IsNullOrWhiteSpace(Evidence)
            && !string.IsNullOrWhiteSpace(Author)
            && Confirmer is PpvvcConfirmer.ReviewManager or PpvvcConfirmer.ProjectDirector);
}
