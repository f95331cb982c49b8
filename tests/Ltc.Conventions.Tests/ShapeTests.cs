using System;
using System.Linq;
using System.Reflection;

namespace Ltc.Tests;

public sealed class ShapeTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_public_type_is_closed(string target)
    {
        var open = Libraries.Load(target).SelectMany(library => library.GetExportedTypes()).Where(type => !IsClosed(type));
        Check.None(open.Select(type => $"{type} must be sealed, static, an interface or abstract with a closed constructor"));
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_public_type_has_no_public_field_that_can_be_set(string target)
    {
        var fields = Libraries.Load(target).SelectMany(library => library.GetExportedTypes())
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly);
        Check.None(fields.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_public_type_that_is_equal_by_content_has_operators(string target)
    {
        var without = Libraries.Load(target).SelectMany(library => library.GetExportedTypes())
            .Where(type => type.IsValueType && !type.IsEnum)
            .Where(type => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Where(type => type.GetMethod("op_Equality") is null || type.GetMethod("op_Inequality") is null);
        Check.None(without.Select(type => type.ToString()));
    }

    [Fact]
    public void The_check_sees_an_open_type() => Assert.False(IsClosed(typeof(System.IO.MemoryStream)));

    private static bool IsClosed(Type type) =>
        type.IsSealed || type.IsInterface || (type.IsAbstract && !type.GetConstructors(Instance).Any(one => one.IsPublic || one.IsFamily || one.IsFamilyOrAssembly));
}
