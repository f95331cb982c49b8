namespace Ltc;

/// <summary>What one group of the checklist allows.</summary>
/// <remarks><c>default</c> allows nothing.</remarks>
public readonly struct SigningGroupResult
{
    internal SigningGroupResult(SigningGroup group, SigningVerdict verdict, SigningVerdict bestVerdict)
    {
        Group = group;
        Verdict = verdict;
        BestVerdict = bestVerdict;
    }

    /// <summary>Which part of the checklist it is.</summary>
    /// <value>One of the five.</value>
    public SigningGroup Group { get; }

    /// <summary>What it allows now; an item without a mark is not in order.</summary>
    /// <value>Sign when the group passes, SignWithConditions when it passes with conditions, DoNotSign when it fails.</value>
    public SigningVerdict Verdict { get; }

    /// <summary>What it would allow if every item without a mark were in order.</summary>
    /// <value>Never worse than <see cref="Verdict"/>.</value>
    public SigningVerdict BestVerdict { get; }

    /// <summary>The group and what it allows.</summary>
    /// <returns>For example <c>Commercial SignWithConditions</c>.</returns>
    public override string ToString() => $"{Group} {Verdict}";
}
