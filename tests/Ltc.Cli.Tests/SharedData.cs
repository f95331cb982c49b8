using System;
using System.IO;

namespace Ltc.Cli.Tests;

/// <summary>The public data beside the repository.</summary>
internal static class SharedData
{
    /// <summary>Finds a folder of it; null where it is missing.</summary>
    internal static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Ltc.Core.sln")) || folder.Parent is null)
                continue;
            var data = Path.Combine(folder.Parent.FullName, "shared", "data", name);
            return Directory.Exists(data) ? data : null;
        }

        return null;
    }
}
