using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ltc.Tests;

public sealed class InitialisationTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void Each_type_initialises_alone(string target)
    {
        // Each type in assemblies loaded only for it: whatever it needs, it must reach by itself, and no cycle may leave a hole.
        var names = Libraries.Load(target).SelectMany(Libraries.Written).Where(type => type.TypeInitializer is not null).Select(type => (type.Assembly.GetName().Name, type.FullName));
        var failures = names.Select(name => Initialise(target, name.Name!, name.FullName!)).OfType<string>();
        Check.None(failures);
    }

    private static string? Initialise(string target, string library, string name)
    {
        var fresh = Libraries.Load(target).Single(one => one.GetName().Name == library).GetType(name, throwOnError: true)!;
        var type = Generics.Close(fresh);
        try
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
        catch (TypeInitializationException exception)
        {
            return $"{name}: {exception.GetBaseException().Message}";
        }

        var context = new NullabilityInfoContext();
        var holes = type.GetFields(Static).Where(field => !field.FieldType.IsValueType && context.Create(field).ReadState == NullabilityState.NotNull && field.GetValue(null) is null);
        return holes.Select(field => $"{name}.{field.Name} is null after initialisation").FirstOrDefault();
    }
}
