using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ltc.Tests;

/// <summary>Lists the public API of an assembly as sorted C#-like lines.</summary>
internal static class ApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly) => string.Concat(assembly.GetExportedTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => Members(type).Select(line => "    " + line).Prepend(Header(type)))
        .Select(line => line + "\n"));

    private static string Header(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return "delegate " + Method(type.GetMethod("Invoke")!, TypeNames.Of(type)) + Constraints(type.GetGenericArguments());
        var bases = (type.BaseType is { } parent && !type.IsValueType && parent != typeof(object) ? [parent] : Array.Empty<Type>())
            .Concat(type.IsEnum ? [] : Own(type)).Select(TypeNames.Of);
        var list = type.IsEnum ? TypeNames.Of(Enum.GetUnderlyingType(type)) : string.Join(", ", bases);
        return $"{Kind(type)} {TypeNames.Of(type)}{(list.Length == 0 ? string.Empty : " : " + list)}{Constraints(type.GetGenericArguments())}";
    }

    private static IOrderedEnumerable<Type> Own(Type type) => type.GetInterfaces()
        .Where(one => one.IsVisible && (type.BaseType is null || !type.BaseType.GetInterfaces().Contains(one)))
        .OrderBy(TypeNames.Of, StringComparer.Ordinal);

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => Has(type.GetCustomAttributesData(), "IsReadOnlyAttribute") ? "readonly struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ => "sealed class",
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}");
        return type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal);
    }

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo made when IsVisible(made) && !made.IsStatic => $"{Access(made)}{made.DeclaringType!.Name.Split('`')[0]}({Parameters(made)})",
        MethodInfo method when IsVisible(method) && !method.Name.Contains('<', StringComparison.Ordinal) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            $"{Access(method)}{Virtual(method)}{Method(method, Name(method))}{Constraints(method.GetGenericArguments())}",
        PropertyInfo property when property.GetAccessors(true).Any(IsVisible) => Property(property),
        FieldInfo field when field.IsPublic || field.IsFamily => Field(field),
        _ => null,
    };

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetAccessors(true).First(IsVisible);
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get; " : string.Empty;
        var set = property.SetMethod is { } setter && IsVisible(setter) ? IsInit(setter) ? "init; " : "set; " : string.Empty;
        return $"{Access(accessor)}{Virtual(accessor)}{TypeNames.Of(property)} {name} {{ {get}{set}}}";
    }

    private static string Field(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "readonly ";
        var value = field.IsLiteral ? " = " + Constant(field.GetRawConstantValue(), field.FieldType) : string.Empty;
        return $"{kind}{TypeNames.Of(field)} {field.Name}{value}";
    }

    private static string Method(MethodInfo method, string name) => $"{Way(method.ReturnParameter)}{TypeNames.Of(method.ReturnParameter)} {name}({Parameters(method)})";

    private static string Way(ParameterInfo returned) =>
        !returned.ParameterType.IsByRef ? string.Empty : returned.GetRequiredCustomModifiers().Any(one => one.Name == "InAttribute") ? "ref readonly " : "ref ";

    private static string Name(MethodInfo method) =>
        method.IsGenericMethod ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : method.Name;

    private static string Parameters(MethodBase method)
    {
        var first = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return first + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty,
        };
        var value = parameter.HasDefaultValue ? " = " + Constant(parameter.RawDefaultValue, parameter.ParameterType) : string.Empty;
        return $"{way}{TypeNames.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Constant(object? value, Type type) => value switch
    {
        null => type.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ when type.IsEnum => $"{type.Name}.{Enum.GetName(type, value) ?? Convert.ToString(value, CultureInfo.InvariantCulture)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type[] arguments)
    {
        var clauses = arguments.Select(argument => (argument.Name, Bounds: string.Join(", ", Bounds(argument)))).Where(clause => clause.Bounds.Length > 0);
        return string.Concat(clauses.Select(clause => $" where {clause.Name} : {clause.Bounds}"));
    }

    private static IEnumerable<string> Bounds(Type argument)
    {
        var attributes = argument.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct)
            yield return Has(argument.GetCustomAttributesData(), "IsUnmanagedAttribute") ? "unmanaged" : "struct";
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return "class";
        foreach (var bound in argument.GetGenericParameterConstraints().Where(bound => bound != typeof(ValueType)).Select(TypeNames.Of).Order(StringComparer.Ordinal))
            yield return bound;
        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
            yield return "new()";
    }

    // By name: on netstandard2.0 the compiler embeds its own.
    private static bool Has(IEnumerable<CustomAttributeData> attributes, string name) => attributes.Any(one => one.AttributeType.Name == name);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(one => one.Name == "IsExternalInit");

    private static string Access(MethodBase method) => (method.IsPublic ? string.Empty : "protected ") + (method.IsStatic && !method.IsConstructor ? "static " : string.Empty);

    private static string Virtual(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
            return string.Empty;
        if (method.GetBaseDefinition() != method)
            return "override ";
        return method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : string.Empty;
    }
}
