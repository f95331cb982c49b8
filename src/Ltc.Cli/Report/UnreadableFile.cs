using System;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says that a file cannot be opened, and which file of its folder may have been meant.</summary>
internal static class UnreadableFile
{
    /// <summary>Makes the finding.</summary>
    /// <param name="path">The path that cannot be opened.</param>
    /// <returns>The finding.</returns>
    internal static Finding Of(string path) => new() { File = path, Expected = new Phrase(Texts.ExpectedFile), Nearest = NearestFile(path) };

    private static string? NearestFile(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            if (File.Exists(path) || folder is null || !Directory.Exists(folder))
                return null;
            return Nearest.Of(Path.GetFileName(path), Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
