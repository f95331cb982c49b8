using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The rules as one document: what a company keeps, changes, compares and hands to an auditor.</summary>
/// <remarks>
/// Immutable and thread-safe; checked when it is made, so that every book answers. Two books are equal when they mean the same: what counts is what is decided.
/// Texts, sources, the order in which answers list things, and what the book says about itself (id, version, dates) do not count; 1.0 and 1.00 are one number.
/// </remarks>
public sealed partial class Rulebook : IEquatable<Rulebook>
{
    private readonly BookHeader _header;
    private readonly Lazy<RuleStamp> _stamp;
    private readonly BookLayers _layers;

    internal Rulebook(BookHeader header, LtcRules rules, BookLayers? layers = null)
    {
        _header = header;
        _layers = layers ?? BookLayers.None;
        Rules = rules;
        _stamp = new Lazy<RuleStamp>(() => RuleHash.Of(this));
    }

    /// <summary>The book of the library.</summary>
    /// <value>The same instance on every call.</value>
    public static Rulebook Default => LtcRules.Default.Book;

    /// <summary>Every book that the package has ever shipped with: a decision of last year is made again under the book of last year.</summary>
    /// <value>The oldest first; the last is <see cref="Default"/>.</value>
    public static IReadOnlyList<Rulebook> Builtin => BuiltinBooks.All;

    /// <summary>What a book may look like: JSON Schema 2020-12, for editors and for checks before a book is read.</summary>
    /// <remarks>It knows the form of each part; what parts say about each other is found by reading the book.</remarks>
    /// <value>JSON text; the same on every platform.</value>
    public static string Schema => SchemaWriter.Write("urn:ltc:schema:rulebook", "Ltc rule book", BookShape.Shape.Form);

    /// <summary>Names the book.</summary>
    /// <value>Kebab-case, stable over its versions.</value>
    public string Id => _header.Id;

    /// <summary>The version of the book.</summary>
    /// <value>A semantic version.</value>
    public string Version => _header.Version;

    /// <summary>The first day on which the book applies.</summary>
    /// <value>Null for no beginning.</value>
    public CalendarDate? EffectiveFrom => _header.EffectiveFrom;

    /// <summary>The first day on which the book does not apply any more.</summary>
    /// <value>Null for no end.</value>
    public CalendarDate? EffectiveTo => _header.EffectiveTo;

    /// <summary>Says which book this is: id, version, a SHA-256 over what it means, and the number of the evaluator.</summary>
    /// <value>The same for the same rules on every platform.</value>
    public RuleStamp Stamp => _stamp.Value;

    internal LtcRules Rules { get; }

    /// <summary>Writes the book: everything, explicitly, with texts and sources.</summary>
    /// <returns>JSON text that is the same on every platform; reading it gives an equal book.</returns>
    public string ToJson() => JsonText.Write(true, json => BookShape.Shape.Write(json, this));

    /// <summary>Writes what the book means: the text under the hash.</summary>
    /// <remarks>
    /// Without blanks; properties in the order of their letters, items with an id in that of their ids wherever order decides nothing, numbers without needless zeros;
    /// no texts, no sources, and nothing that the book says about itself.
    /// </remarks>
    /// <returns>JSON text; the same for two books that mean the same.</returns>
    public string ToCanonicalJson() => BookMeaning.Of(this);

    /// <inheritdoc/>
    public bool Equals(Rulebook? other) => other is not null && (ReferenceEquals(this, other) || string.Equals(Stamp.Hash, other.Stamp.Hash, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rulebook);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Stamp.Hash);

    /// <summary>Compares what two books mean.</summary>
    /// <param name="left">One book.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they decide alike.</returns>
    public static bool operator ==(Rulebook? left, Rulebook? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares what two books mean.</summary>
    /// <param name="left">One book.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they can decide differently.</returns>
    public static bool operator !=(Rulebook? left, Rulebook? right) => !(left == right);

    /// <summary>The stamp in short.</summary>
    /// <returns>For example <c>default 0.1.0 #1f2e3d4c engine 1</c>.</returns>
    public override string ToString() => Stamp.ToString();
}
