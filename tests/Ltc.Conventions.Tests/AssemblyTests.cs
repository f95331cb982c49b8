using System;
using System.Linq;
using System.Reflection;

namespace Ltc.Tests;

public sealed class AssemblyTests
{
    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_library_bears_the_strong_name_of_the_repository(string target)
    {
        var ours = typeof(AssemblyTests).Assembly.GetName().GetPublicKeyToken()!;
        Assert.NotEmpty(ours);
        Assert.All(Libraries.Load(target), library => Assert.Equal(ours, library.GetName().GetPublicKeyToken()));
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_library_may_be_trimmed_where_trimming_exists(string target)
    {
        var expected = target == "netstandard2.0" ? null : "True";
        Assert.All(Libraries.Load(target), library => Assert.Equal(expected, Metadata(library, "IsTrimmable")));
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_library_depends_on_the_framework_and_on_what_is_below_it(string target)
    {
        // Ltc.Core may name packages: JSON and what comes with it where the framework lacks it, and the container. Fitting may name its solver of equations.
        string[] packages = ["System.Text.Json", "System.Text.Encodings.Web", "System.Memory", "Microsoft.Extensions.DependencyInjection.Abstractions"];
        var foreign = Libraries.Load(target).SelectMany(library => library.GetReferencedAssemblies()
            .Where(one => !Libraries.Names.Contains(one.Name, StringComparer.Ordinal) && !IsFramework(one, target))
            .Where(one => library.GetName().Name != "Ltc.Core" || !packages.Contains(one.Name, StringComparer.Ordinal))
            .Where(one => library.GetName().Name != "Ltc.Scoring.Fitting" || one.Name != "MathNet.Numerics")
            .Select(one => $"{library.GetName().Name} references {one.Name}"));
        Check.None(foreign);
    }

    private static bool IsFramework(AssemblyName name, string target) =>
        target == "netstandard2.0" ? name.Name == "netstandard" : name.Name!.StartsWith("System.", StringComparison.Ordinal);

    private static string? Metadata(Assembly library, string key) =>
        library.GetCustomAttributes<AssemblyMetadataAttribute>().SingleOrDefault(one => one.Key == key)?.Value;
}
