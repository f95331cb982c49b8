namespace Ltc;

/// <summary>Says which rules an answer was given under: enough to give it again.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleStamp
{
    /// <summary>Creates a stamp.</summary>
    /// <param name="book">The id of the rule book.</param>
    /// <param name="version">Its version.</param>
    /// <param name="hash">The SHA-256 of its content, 64 hexadecimal digits.</param>
    /// <param name="engine">The number of the evaluator's meaning.</param>
    public RuleStamp(string book, string version, string hash, int engine)
    {
        Book = book;
        Version = version;
        Hash = hash;
        Engine = engine;
    }

    /// <summary>The id of the rule book.</summary>
    /// <value>Never empty.</value>
    public string Book { get; }

    /// <summary>Its version.</summary>
    /// <value>A semantic version.</value>
    public string Version { get; }

    /// <summary>The SHA-256 of its content.</summary>
    /// <value>64 hexadecimal digits.</value>
    public string Hash { get; }

    /// <summary>The number of the evaluator's meaning: it changes when code would answer differently for the same book.</summary>
    /// <value>From 1.</value>
    public int Engine { get; }

    /// <summary>The stamp in short.</summary>
    /// <returns>For example <c>default 0.1.0 #1f2e3d4c engine 1</c>.</returns>
    public override string ToString() => $"{Book} {Version} #{(Hash.Length > 8 ? Hash.Substring(0, 8) : Hash)} engine {Engine}";
}
