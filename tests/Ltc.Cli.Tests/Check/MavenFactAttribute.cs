using System;
using System.IO;

namespace Ltc.Cli.Tests;

/// <summary>A fact about the public sales pipeline beside the repository; skipped, visibly, where the folder is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MavenFactAttribute : FactAttribute
{
    public MavenFactAttribute()
    {
        if (Folder is null)
            Skip = "../shared/data/maven-crm is not beside the repository";
    }

    /// <summary>The folder, or null.</summary>
    internal static string? Folder { get; } = Find();

    internal static string File(string name) => Path.Combine(Folder ?? string.Empty, name);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!System.IO.File.Exists(Path.Combine(folder.FullName, "Ltc.Core.sln")) || folder.Parent is null)
                continue;
            var data = Path.Combine(folder.Parent.FullName, "shared", "data", "maven-crm");
            return Directory.Exists(data) ? data : null;
        }

        return null;
    }
}
