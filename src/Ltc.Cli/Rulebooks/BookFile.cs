using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Reads rule books from files and writes everything that is wrong with them to the error stream.</summary>
internal static class BookFile
{
    /// <summary>Reads a book.</summary>
    /// <param name="context">Where findings go, and in which language.</param>
    /// <param name="path">The file.</param>
    /// <returns>The book; null when it could not be read.</returns>
    internal static Rulebook? Read(CommandContext context, string path) => Read(context, [path]);

    /// <summary>Reads books that lie over each other.</summary>
    /// <param name="context">Where findings go, and in which language.</param>
    /// <param name="paths">The files; each can lie over those before it.</param>
    /// <returns>The book of the last file; null when one could not be read.</returns>
    internal static Rulebook? Read(CommandContext context, IReadOnlyList<string> paths)
    {
        var known = new List<Rulebook>();
        foreach (var path in paths)
        {
            var file = new JsonFile();
            var read = file.Read<Rulebook>(
                path, (byte[] utf8, out Rulebook? book, out IReadOnlyList<Ltc.Finding> findings) => Rulebook.TryParse(utf8, known, out book, out findings));
            if (read is null)
            {
                JsonFile.Write(file.Problems, context, isJson: false);
                return null;
            }

            known.Add(read);
        }

        return known[^1];
    }
}
