using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ltc.Tests.Properties;

/// <summary>The codes that the analysis of machines can give, read from its own list of findings.</summary>
internal static class MachineFindingCodes
{
    internal static IEnumerable<string> Declared() => typeof(MachineFindings)
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(method => method.ReturnType == typeof(Finding) && method.IsAssembly)
        .Select(method => ((Finding)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!).Code)
        .Distinct();

    private static object Sample(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(Edge) ? new Edge("a", "b", "c", Array.Empty<Requirement>(), Array.Empty<Effect>()) : "sample";
}
