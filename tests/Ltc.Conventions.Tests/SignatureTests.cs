using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ltc.Tests;

public sealed class SignatureTests
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // A rule neither waits, nor reads files, nor asks a clock, nor follows a culture; DateTime does not say whose time it is.
    private static readonly string[] BannedNamespaces = ["System.Threading", "System.Threading.Tasks", "System.IO", "System.Net", "System.Net.Http", "System.Timers"];

    private static readonly string[] BannedTypes =
    [
        "System.DateTime", "System.Random", "System.TimeProvider", "System.TimeZoneInfo", "System.Environment", "System.IServiceProvider",
        "System.Diagnostics.Stopwatch", "System.Globalization.CultureInfo", "System.IFormatProvider",
    ];

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_public_signature_names_no_banned_type(string target)
    {
        var found = Libraries.Load(target).SelectMany(library => library.GetExportedTypes())
            .SelectMany(type => Signature(type).SelectMany(Parts).Where(IsBanned).Select(banned => $"{type} names {banned}"));
        Check.None(found);
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_public_type_raises_no_event(string target) =>
        Check.None(Libraries.Load(target).SelectMany(library => library.GetExportedTypes()).SelectMany(type => type.GetEvents(Declared)).Select(one => $"{one.DeclaringType}.{one.Name}"));

    [Fact]
    public void The_check_sees_a_stream() => Assert.Contains(Signature(typeof(System.IO.StreamReader)).SelectMany(Parts), IsBanned);

    private static bool IsBanned(Type type) =>
        BannedNamespaces.Contains(type.Namespace, StringComparer.Ordinal) || BannedTypes.Contains(type.FullName, StringComparer.Ordinal);

    private static IEnumerable<Type> Signature(Type type)
    {
        foreach (var one in type.GetInterfaces().Append(type.BaseType ?? typeof(object)))
            yield return one;
        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily))
            yield return field.FieldType;
        foreach (var method in type.GetMembers(Declared).OfType<MethodBase>().Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly))
        {
            foreach (var parameter in method.GetParameters())
                yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: var result })
                yield return result;
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().Where(argument => argument != type).SelectMany(Parts).Append(type) : [type];
    }
}
