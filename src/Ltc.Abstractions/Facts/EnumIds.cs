using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The stable ids of an enum's values: the member's name with a small first letter.</summary>
/// <typeparam name="TValue">The enum.</typeparam>
internal static class EnumIds<TValue>
    where TValue : unmanaged, Enum
{
    private const int MostNumbers = 64;
    private const int NotDefined = -2;

    private static readonly TValue[] Defined = Load();
    private static readonly string[] Names = Array.ConvertAll(Defined, value => Small(value.ToString()));
    private static readonly int[] Positions = Places();

    /// <summary>The values in the order of their numbers.</summary>
    internal static IReadOnlyList<TValue> Values => Defined;

    /// <summary>The ids, in the order of <see cref="Values"/>.</summary>
    internal static IReadOnlyList<string> Ids => Names;

    /// <summary>Whether the enum is laid out as a byte.</summary>
    internal static unsafe bool IsByte => sizeof(TValue) == 1;

    /// <summary>The number of an enum value, without boxing; int.MaxValue for what no table could hold.</summary>
    internal static unsafe int NumberOf(TValue value)
    {
        unchecked
        {
            if (sizeof(TValue) == 1)
                return *(byte*)&value;
            if (sizeof(TValue) == 2)
                return *(ushort*)&value;
            var wide = sizeof(TValue) == 4 ? *(uint*)&value : *(ulong*)&value;
            return wide > int.MaxValue ? int.MaxValue : (int)wide;
        }
    }

    /// <summary>Where a value stands among <see cref="Values"/>, without boxing; −2 for one that the enum does not define.</summary>
    internal static int PositionOf(TValue value)
    {
        var number = NumberOf(value);
        return number < Positions.Length ? Positions[number] : NotDefined;
    }

    /// <summary>The enum value of a number that the enum is known to define.</summary>
    internal static unsafe TValue FromNumber(int number)
    {
        unchecked
        {
            TValue value;
            if (sizeof(TValue) == 1)
                *(byte*)&value = (byte)number;
            else if (sizeof(TValue) == 2)
                *(ushort*)&value = (ushort)number;
            else if (sizeof(TValue) == 4)
                *(int*)&value = number;
            else
                *(long*)&value = number;
            return value;
        }
    }

    /// <summary>The id of a value; its number for a value that the enum does not define.</summary>
    internal static string IdOf(TValue value)
    {
        var at = Array.IndexOf(Defined, value);
        return at >= 0 ? Names[at] : value.ToString();
    }

    /// <summary>Where an id stands among <see cref="Ids"/>, letters compared exactly; −1 for one that is not there.</summary>
    internal static int IndexOf(string id)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (string.Equals(Names[i], id, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    internal static bool TryParse(string? id, out TValue value)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (string.Equals(Names[i], id, StringComparison.OrdinalIgnoreCase))
            {
                value = Defined[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    private static TValue[] Load()
    {
#if NET8_0_OR_GREATER
        return Enum.GetValues<TValue>();
#else
        return (TValue[])Enum.GetValues(typeof(TValue));
#endif
    }

    private static int[] Places()
    {
        var places = new int[MostNumbers];
        for (var number = 0; number < places.Length; number++)
            places[number] = Array.FindIndex(Defined, value => NumberOf(value) == number) is var at and >= 0 ? at : NotDefined;
        return places;
    }

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
