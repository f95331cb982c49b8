namespace Ltc.Cli;

/// <summary>Reads a rule book from a file and writes everything that is wrong with it to the error stream.</summary>
internal static class BookFile
{
    /// <summary>Reads a book.</summary>
    /// <param name="context">Where findings go, and in which language.</param>
    /// <param name="path">The file.</param>
    /// <returns>The book; null when it could not be read.</returns>
    internal static Rulebook? Read(CommandContext context, string path) => new JsonFile(context).Read<Rulebook>(path, Rulebook.TryParse);
}
