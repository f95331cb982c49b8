using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The facts of one type: the vocabulary that conditions, tables, binding, forms and documentation share.</summary>
/// <remarks>Immutable. Made once beside the facts type.</remarks>
/// <typeparam name="TFacts">The facts, a struct of nullable properties.</typeparam>
public sealed class FactSet<TFacts>
    where TFacts : struct
{
    private const string AttestedPrefix = "attested.";

    private readonly Dictionary<string, Fact<TFacts>> _byId;
    private readonly Read<TFacts, Attested>? _readAttested;
    private readonly Write<TFacts, Attested>? _writeAttested;

    /// <summary>Creates a set of facts.</summary>
    /// <param name="id">The id of the set, as a rule that of its machine.</param>
    /// <param name="facts">The facts, in the order in which people should see them.</param>
    /// <exception cref="DefinitionException">Two facts have one id.</exception>
    public FactSet(string id, params Fact<TFacts>[] facts)
    {
        Id = id;
        Facts = [.. facts];
        var twice = facts.GroupBy(fact => fact.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).ToArray();
        if (twice.Length > 0)
            throw new DefinitionException(id, Array.ConvertAll(twice, group => new Finding("fact-twice", FactPhrases.Twice(group.Key), group.Key)));
        _byId = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
    }

    private FactSet(FactSet<TFacts> other, Read<TFacts, Attested> read, Write<TFacts, Attested> write)
    {
        Id = other.Id;
        Facts = other.Facts;
        _byId = other._byId;
        _readAttested = read;
        _writeAttested = write;
    }

    /// <summary>The id under which books and exports name this set.</summary>
    /// <value>As a rule that of its machine.</value>
    public string Id { get; }

    /// <summary>Every fact of the set.</summary>
    /// <value>In the order of declaration.</value>
    public IReadOnlyList<Fact<TFacts>> Facts { get; }

    /// <summary>Lets a host or an overlay attest things that the type has no property for, under ids that begin with <c>attested.</c></summary>
    /// <param name="read">Reads what is attested.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <returns>The set with room for attested facts.</returns>
    public FactSet<TFacts> WithAttested(Read<TFacts, Attested> read, Write<TFacts, Attested> write) => new(this, read, write);

    /// <summary>Finds a fact.</summary>
    /// <param name="id">Its id; one that begins with <c>attested.</c> names something that is attested.</param>
    /// <returns>The fact, or null when there is none of this id.</returns>
    public Fact<TFacts>? Find(string id)
    {
        if (_byId.TryGetValue(id, out var fact))
            return fact;
        return _readAttested is not null && id.StartsWith(AttestedPrefix, StringComparison.Ordinal) ? Attest(id.Substring(AttestedPrefix.Length)) : null;
    }

    /// <summary>Describes something that a host attests.</summary>
    /// <param name="id">The id of the thing attested.</param>
    /// <returns>A flag over <see cref="Attested"/>, with the id <c>attested.</c> and the given one.</returns>
    /// <exception cref="InvalidOperationException">The facts have no room for attested things.</exception>
    public FlagFact<TFacts> Attest(string id)
    {
        if (_readAttested is not { } read || _writeAttested is not { } write)
            throw new InvalidOperationException($"the facts of `{Id}` have no room for attested things");
        return Fact.Flag<TFacts>(
            AttestedPrefix + id,
            (in TFacts facts) => read(facts)[id],
            (in TFacts facts, bool? value) => write(facts, read(facts).With(id, value)),
            Text.Same(id));
    }

    /// <summary>Makes facts from named values, as they come from JSON, CSV or a form.</summary>
    /// <param name="values">Values by fact id: of the fact's type, or as invariant text; null for not known.</param>
    /// <param name="facts">The facts; what could be read is in them also when something could not.</param>
    /// <param name="findings">Everything that is wrong, at once.</param>
    /// <returns>Whether every value was taken.</returns>
    public bool TryBind(IEnumerable<KeyValuePair<string, object?>> values, out TFacts facts, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        facts = default;
        foreach (var pair in values)
        {
            var fact = Find(pair.Key);
            if (fact is null)
                found.Add(new Finding("fact-unknown", FactPhrases.Unknown(pair.Key, Id), "/" + pair.Key));
            else if (!fact.TrySet(facts, pair.Value, out facts))
                found.Add(new Finding("fact-value", FactPhrases.Value(fact, pair.Value), "/" + pair.Key));
        }

        findings = found;
        return found.Count == 0;
    }

    /// <summary>Makes a condition from its data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="condition">The condition, or null.</param>
    /// <param name="findings">Everything that is wrong, at once: facts that do not exist or have another type, values that do not fit, tests in code.</param>
    /// <returns>Whether the condition was made.</returns>
    public bool TryBind(ConditionData data, out Condition<TFacts>? condition, out IReadOnlyList<Finding> findings)
    {
        var binder = new ConditionBinder<TFacts>(this);
        condition = binder.Bind(data, string.Empty);
        findings = binder.Findings;
        return condition is not null;
    }
}
