using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What a win probability is learned from: stages, fields, smoothing and limits. Checked, immutable, equal by content.</summary>
/// <remarks>
/// The defaults are ours: the five stages of the funnel (domain.md §1.5) of which the last is won, and the fields that most pipelines have. Smoothing 0.1,
/// fifty deals for a tag
/// and the limits 0.01 and 99.99 are those of the conformance cases.
/// </remarks>
public sealed class WinProbabilityDefinition : IEquatable<WinProbabilityDefinition>
{
    /// <summary>The field whose values are a list, each a factor of its own.</summary>
    internal const string Tags = "tags";

    /// <summary>The id of the factor of the stage.</summary>
    internal const string Stage = "stage";

    private WinProbabilityDefinition(WinProbabilityData data)
    {
        Stages = Array.AsReadOnly<string>([.. data.Stages ?? ["lead", "opportunity", "solution", "contract", "signed"]]);
        FieldArray = [.. data.Fields ?? ["country", "industry", "source", "product", "competitor", Tags]];
        Fields = Array.AsReadOnly(FieldArray);
        Smoothing = data.Smoothing ?? 0.1m;
        TagMinimum = data.TagMinimum ?? 50;
        Minimum = data.Minimum ?? 0.01m;
        Maximum = data.Maximum ?? 99.99m;
        Named = data.Named ?? 3;
    }

    /// <summary>Our defaults.</summary>
    /// <value>The same object each time.</value>
    public static WinProbabilityDefinition Default { get; } = Create(default);

    /// <summary>The stages in order.</summary>
    /// <value>At least two; the last one is won.</value>
    public IReadOnlyList<string> Stages { get; }

    /// <summary>The fields whose values count.</summary>
    /// <value>In order of declaration; <c>tags</c> counts each tag by itself.</value>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>What a new row of counts starts with on both sides.</summary>
    /// <value>Zero or more deals.</value>
    public decimal Smoothing { get; }

    /// <summary>The fewest deals with which a tag counts.</summary>
    /// <value>Won and lost together: those of the team that is asked about, or those of all teams together where all of them answer.</value>
    public int TagMinimum { get; }

    /// <summary>The lowest probability that is ever answered.</summary>
    /// <value>In percent.</value>
    public decimal Minimum { get; }

    /// <summary>The highest probability that is ever answered.</summary>
    /// <value>In percent.</value>
    public decimal Maximum { get; }

    /// <summary>How many factors for and against are named.</summary>
    /// <value>At least one.</value>
    public int Named { get; }

    /// <summary>The fields, to be read without a list enumerator.</summary>
    internal string[] FieldArray { get; }

    /// <summary>Makes a checked definition.</summary>
    /// <param name="data">What was said.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="DefinitionException">Something is wrong; every finding is named.</exception>
    public static WinProbabilityDefinition Create(WinProbabilityData data) =>
        TryCreate(data, out var definition, out var findings) ? definition! : throw new DefinitionException("win-probability", findings);

    /// <summary>Checks what was said.</summary>
    /// <param name="data">What was said.</param>
    /// <param name="definition">The definition; null when something is wrong.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryCreate(WinProbabilityData data, out WinProbabilityDefinition? definition, out IReadOnlyList<Finding> findings)
    {
        var made = new WinProbabilityDefinition(data);
        findings = WinProbabilityCheck.Of(made);
        definition = findings.Count == 0 ? made : null;
        return definition is not null;
    }

    /// <inheritdoc/>
    public bool Equals(WinProbabilityDefinition? other) =>
        other is not null && SameTexts(Stages, other.Stages) && SameTexts(Fields, other.Fields) && Smoothing == other.Smoothing
        && TagMinimum == other.TagMinimum && Minimum == other.Minimum && Maximum == other.Maximum && Named == other.Named;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WinProbabilityDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Stages.Count * 397) ^ (Fields.Count * 31) ^ Smoothing.GetHashCode());

    /// <summary>The place of a stage.</summary>
    internal int PlaceOf(string stage)
    {
        for (var i = 0; i < Stages.Count; i++)
        {
            if (Stages[i] == stage)
                return i;
        }

        return -1;
    }

    private static bool SameTexts(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (a[i] != b[i])
                return false;
        }

        return true;
    }
}
