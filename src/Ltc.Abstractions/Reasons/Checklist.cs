using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Requirements that must all hold, asked at once: what a machine asks at an edge, where there is no machine.</summary>
/// <remarks>Immutable and thread-safe. Order of declaration is the order of reasons.</remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class Checklist<TFacts>
    where TFacts : struct
{
    /// <summary>As many as the bits of a list of reasons.</summary>
    internal const int Most = 32;

    private readonly Requirement<TFacts>[] _requirements;
    private readonly RequirementProbes<TFacts> _probes;
    private readonly ReasonSource _source;

    /// <summary>Creates a checklist.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="text">The name for people.</param>
    /// <param name="facts">The vocabulary of the facts.</param>
    /// <param name="requirements">What must hold, at most 32, in the order in which reasons are given.</param>
    /// <exception cref="DefinitionException">There are more than 32 requirements, or two with one id.</exception>
    public Checklist(string id, Text text, FactSet<TFacts> facts, IReadOnlyList<Requirement<TFacts>> requirements)
    {
        Id = id;
        Text = text;
        FactSet = facts;
        _requirements = [.. requirements];
        _source = new Numbered(_requirements);
        var findings = ChecklistFindings.Of(_requirements, Most);
        if (findings.Count > 0)
            throw new DefinitionException(id, findings);
        _probes = new RequirementProbes<TFacts>(Array.ConvertAll(_requirements, requirement => requirement.Condition));
    }

    /// <summary>What books, exports and findings call it.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>The vocabulary of the facts.</summary>
    /// <value>Never null.</value>
    public FactSet<TFacts> FactSet { get; }

    /// <summary>What must hold.</summary>
    /// <value>In the order of declaration.</value>
    public IReadOnlyList<Requirement<TFacts>> Requirements => Array.AsReadOnly(_requirements);

    /// <summary>How many there are.</summary>
    internal int Count => _requirements.Length;

    /// <summary>Asks whether everything holds. Allocates nothing.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>Allowed when everything holds; Refused when something does not; Unknown when something is not known and nothing is known not to hold.</returns>
    public ChecklistAnswer Check(in TFacts facts)
    {
        var reasons = _probes.TestFlags(facts);
        return new ChecklistAnswer(_source, _probes.HasMore ? _probes.TestMore(reasons, facts) : reasons);
    }

    /// <summary>The same checklist without one requirement.</summary>
    /// <param name="id">The id of the requirement.</param>
    /// <returns>A copy; equal in content when there is no such requirement.</returns>
    public Checklist<TFacts> Without(string id) => new(Id, Text, FactSet, [.. _requirements.Where(requirement => requirement.Id != id)]);

    /// <summary>The same checklist with one requirement more.</summary>
    /// <param name="requirement">The requirement; it comes last.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="DefinitionException">It has the id of another one, or is the thirty-third.</exception>
    public Checklist<TFacts> With(Requirement<TFacts> requirement) => new(Id, Text, FactSet, [.. _requirements, requirement]);

    /// <summary>Some of the requirements as reasons: those known not to hold, and those not known.</summary>
    internal ReasonList ReasonsOf(uint unmet, uint unknown) => new(_source, unmet | ((ulong)unknown << Most));

    /// <summary>Id and size.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => $"{Id}: {Numbers.ToText(_requirements.Length)} requirements";

    private sealed class Numbered(Requirement<TFacts>[] requirements) : ReasonSource
    {
        internal override Requirement RequirementAt(int bit) => requirements[bit];
    }
}
