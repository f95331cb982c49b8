using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ltc.Tests;

/// <summary>Says why what a static field holds could change: field by field, down to the types listed here.</summary>
internal static class Immutability
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Types of the framework whose values never change.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
    {
        "System.Object", "System.String", "System.Decimal", "System.DateTime", "System.DateTimeOffset", "System.TimeSpan", "System.Guid", "System.Version", "System.Type", "System.Uri",
        "System.DateOnly", "System.StringComparer", "System.Text.RegularExpressions.Regex", "System.Globalization.CultureInfo", "System.Text.UTF8Encoding",
    };

    // Shapes that are as immutable as their arguments. The read-only interfaces are checked by value in StaticTests.
    private static readonly HashSet<string> Shapes = new(StringComparer.Ordinal)
    {
        "System.Nullable`1", "System.Lazy`1", "System.Collections.Generic.KeyValuePair`2", "System.Collections.Generic.IReadOnlyList`1",
        "System.Collections.Generic.IReadOnlyCollection`1", "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.IEqualityComparer`1",
        "System.Collections.Generic.IComparer`1", "System.Collections.ObjectModel.ReadOnlyCollection`1", "System.Collections.ObjectModel.ReadOnlyDictionary`2",
    };

    // Filled once while the object is made, private, and only read afterwards.
    private static readonly HashSet<string> FilledOnce = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.HashSet`1",
    };

    // Settable at the edge, but copied when they come in and copied when they go out: nobody outside holds the one that is kept.
    private static readonly HashSet<string> Copied = new(StringComparer.Ordinal) { "Ltc.DecisionRecord._conditions", "Ltc.DecisionRecord._envelope" };

    internal static string? WhyNot(FieldInfo field) => WhyNot(field, []);

    private static string? WhyNot(FieldInfo field, HashSet<Type> seen)
    {
        var type = field.FieldType;
        if (field.IsPrivate && Copied.Contains($"{field.DeclaringType}.{field.Name}"))
            return null;
        var hidden = field.IsPrivate || field.IsAssembly || field.IsFamilyAndAssembly;
        if (type.IsArray)
            return hidden ? WhyNot(type.GetElementType()!, seen) : "an array in sight can be written to";
        if (type.IsGenericType && FilledOnce.Contains(type.GetGenericTypeDefinition().FullName!))
            return field.IsPrivate ? Arguments(type, seen) : $"{type} can be added to";
        return WhyNot(type, seen);
    }

    private static string? WhyNot(Type type, HashSet<Type> seen)
    {
        if (type.IsPrimitive || type.IsEnum || type.IsGenericParameter || type.IsPointer || typeof(Delegate).IsAssignableFrom(type) || Values.Contains(type.FullName ?? string.Empty))
            return null;
        if (type.IsArray)
            return WhyNot(type.GetElementType()!, seen);
        if (!seen.Add(type))
            return null;
        if (type.IsGenericType && IsShape(type.GetGenericTypeDefinition()))
            return Arguments(type, seen);
        return type.Namespace == "Ltc" || type.Assembly == typeof(Immutability).Assembly ? Members(type, seen) : $"{type} is not known to be immutable";
    }

    private static bool IsShape(Type definition) =>
        Shapes.Contains(definition.FullName!) || definition.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal)
        || definition.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen";

    private static string? Arguments(Type type, HashSet<Type> seen) =>
        type.GetGenericArguments().Select(argument => WhyNot(argument, seen)).FirstOrDefault(why => why is not null);

    // A struct in a read-only field can be copied, not written; a class must not have a field that can be set.
    private static string? Members(Type type, HashSet<Type> seen)
    {
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
        {
            foreach (var field in level.GetFields(Instance))
            {
                var why = !type.IsValueType && !field.IsInitOnly ? "can be set" : WhyNot(field, seen);
                if (why is not null)
                    return $"{level.Name}.{field.Name}: {why}";
            }
        }

        return null;
    }
}
