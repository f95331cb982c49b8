namespace Ltc;

/// <summary>Names a book in one version.</summary>
internal readonly struct BookReference(string id, string version)
{
    internal string Id { get; } = id;

    internal string Version { get; } = version;

    internal bool IsOf(Rulebook book) => book.Id == Id && book.Version == Version;
}
