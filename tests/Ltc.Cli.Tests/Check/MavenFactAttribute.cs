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
    internal static string? Folder { get; } = SharedData.Find("maven-crm");

    internal static string File(string name) => Path.Combine(Folder ?? string.Empty, name);
}
