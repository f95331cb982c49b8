using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Ltc.Tests;

/// <summary>The libraries as they were built: every folder of <c>src</c> whose project imports Library.props, on every target.</summary>
internal static class Libraries
{
    internal static string Root { get; } = FindRoot();

    internal static string Source { get; } = Path.Combine(Root, "src");

    internal static string[] Targets { get; } = Metadata("Targets").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static string[] Names { get; } = [.. Directory.GetDirectories(Source)
        .Select(folder => Path.GetFileName(folder)!)
        .Where(name => IsLibrary(Path.Combine(Source, name, name + ".csproj")))
        .Order(StringComparer.Ordinal)];

    public static TheoryData<string> EachTarget() => new(Targets);

    internal static string PathOf(string library, string target, string extension) =>
        Path.Combine(Source, library, "bin", Metadata("Configuration"), target, library + extension);

    /// <summary>Loads the libraries of one target into a context of their own: nothing of them has run yet.</summary>
    internal static IReadOnlyList<Assembly> Load(string target)
    {
        var context = new Context(target);
        return [.. Names.Select(name => context.LoadFromAssemblyName(new AssemblyName(name)))];
    }

    /// <summary>Every type, nested and internal ones included, except those that the compiler made up.</summary>
    internal static IEnumerable<Type> Written(Assembly assembly) => assembly.GetTypes()
        .Where(type => !(type.FullName ?? type.Name).Contains('<', StringComparison.Ordinal))
        .Where(type => type.Namespace == "Ltc" || (type.Namespace ?? string.Empty).StartsWith("Ltc.", StringComparison.Ordinal));

    private static bool IsLibrary(string project) =>
        File.Exists(project) && File.ReadAllText(project).Contains("Library.props", StringComparison.Ordinal);

    private static string Metadata(string key) => typeof(Libraries).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ltc.Core.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("these tests run from inside the repository");
    }

    private sealed class Context(string target) : AssemblyLoadContext("Ltc " + target, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => Names.Contains(assemblyName.Name, StringComparer.Ordinal)
            ? LoadFromAssemblyPath(PathOf(assemblyName.Name!, target, ".dll"))
            : null;
    }
}
