using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ltc.Tests;

/// <summary>Writes a type as C# does: keywords, question marks, generic arguments; names of this library without their namespace.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    internal static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    internal static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    internal static string Of(Type type) => Of(type, null);

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, info);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value, null) + "?";
        var mark = !type.IsValueType && !type.IsGenericParameter && (info?.ReadState ?? info?.WriteState) == NullabilityState.Nullable ? "?" : string.Empty;
        if (type.IsArray)
            return Of(type.GetElementType()!, info?.ElementType) + "[]" + mark;
        if (type.IsPointer)
            return Of(type.GetElementType()!, null) + "*";
        return (Keywords.TryGetValue(type, out var keyword) ? keyword : FullName(type, info)) + mark;
    }

    private static string FullName(Type type, NullabilityInfo? info)
    {
        if (type.IsGenericParameter)
            return type.Name;
        var space = type.Namespace is null or "Ltc" ? string.Empty : type.Namespace + ".";
        var name = string.Join('.', Declaring(type).Select(one => one.Name.Split('`')[0]));
        if (!type.IsGenericType)
            return space + name;
        var arguments = type.GetGenericArguments();
        var known = info?.GenericTypeArguments ?? [];
        return $"{space}{name}<{string.Join(", ", arguments.Select((argument, i) => Of(argument, i < known.Length ? known[i] : null)))}>";
    }

    private static IEnumerable<Type> Declaring(Type type) =>
        type is { IsNested: true, DeclaringType: { } outer } ? Declaring(outer).Append(type) : [type];
}
