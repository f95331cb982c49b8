using System;
using System.Linq;

namespace Ltc.Tests;

/// <summary>Closes an open generic type, so that it can be created or initialised.</summary>
internal static class Generics
{
    private static readonly Type[] Candidates = [typeof(DayOfWeek), typeof(int), typeof(string), typeof(object)];

    internal static Type Close(Type type)
    {
        if (!type.ContainsGenericParameters)
            return type;
        var arguments = type.GetGenericArguments().Select(Pick).ToArray();
        return type.MakeGenericType(arguments);
    }

    private static Type Pick(Type parameter) =>
        Candidates.FirstOrDefault(candidate => Fits(parameter, candidate))
        ?? throw new InvalidOperationException($"add a candidate that fits `{parameter}` of `{parameter.DeclaringType}`");

    private static bool Fits(Type parameter, Type candidate)
    {
        var attributes = parameter.GenericParameterAttributes;
        var mustBeValue = attributes.HasFlag(System.Reflection.GenericParameterAttributes.NotNullableValueTypeConstraint);
        var mustBeClass = attributes.HasFlag(System.Reflection.GenericParameterAttributes.ReferenceTypeConstraint);
        return (!mustBeValue || candidate.IsValueType)
            && (!mustBeClass || !candidate.IsValueType)
            && parameter.GetGenericParameterConstraints().All(constraint => constraint.ContainsGenericParameters || constraint.IsAssignableFrom(candidate));
    }
}
