using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ltc.Tests;

public sealed class StaticTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_static_field_is_constant_or_read_only(string target)
    {
        var settable = Fields(target).Where(field => !field.IsInitOnly && !field.IsLiteral);
        Check.None(settable.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_static_field_holds_something_that_cannot_change(string target)
    {
        var changing = Fields(target).Where(field => !field.IsLiteral)
            .Select(field => (Field: field, Why: Immutability.WhyNot(field)))
            .Where(found => found.Why is not null);
        Check.None(changing.Select(found => $"{found.Field.DeclaringType}.{found.Field.Name}: {found.Why}"));
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_public_static_value_cannot_be_cast_to_something_that_changes(string target)
    {
        var values = Libraries.Load(target).SelectMany(library => library.GetExportedTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.GetIndexParameters().Length == 0 && property.CanRead)
            .Select(property => (Property: property, Value: property.GetValue(null)))
            .Where(read => read.Value is Array { Length: > 0 } || IsList(read.Value));
        Check.None(values.Select(read => $"{read.Property.DeclaringType}.{read.Property.Name} is {read.Value!.GetType()}"));
    }

    [Fact]
    public void The_check_sees_a_list_an_array_and_a_settable_object()
    {
        var fields = typeof(Changing).GetFields(Static).OrderBy(field => field.Name, StringComparer.Ordinal).ToArray();
        Assert.All(fields, field => Assert.NotNull(Immutability.WhyNot(field)));
        Assert.Equal(3, fields.Length);
    }

    private static bool IsList(object? value) =>
        value is IList or IDictionary && value.GetType() is { IsGenericType: true } type
        && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(Dictionary<,>));

    private static IEnumerable<FieldInfo> Fields(string target) =>
        Libraries.Load(target).SelectMany(Libraries.Written).Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Static));

    private static class Changing
    {
        public static readonly string[] Array = ["a"];
        public static readonly Settable Object = new();
        internal static readonly List<string> List = ["a"];
    }

    private sealed class Settable
    {
        public int Value { get; set; }
    }
}
