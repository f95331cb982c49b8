using System;
using System.Linq;

namespace Ltc;

/// <summary>Reads a value of a characteristic from what JSON, CSV and forms give.</summary>
internal static class NamedValue
{
    internal static bool TryRead(ScoreCharacteristic characteristic, object? value, out ScoreValue read)
    {
        read = value is ScoreValue own ? own : default;
        if (value is null or ScoreValue or "")
            return true;
        switch (characteristic.Kind)
        {
            case CharacteristicKind.Flag:
                var isFlag = ValueText.TryFlag(value, out var flag);
                read = isFlag ? flag : default;
                return isFlag;
            case CharacteristicKind.Category:
                read = value switch { string text => text, bool yes => yes, Enum named => IdOf(named), _ => default };
                return read.IsKnown;
            default:
                var isNumber = ValueText.TryNumber(value, out var number);
                read = isNumber ? number : value as string;
                return isNumber || (value is string special && NamesSpecial(characteristic, special));
        }
    }

    /// <summary>The id of an enum value: its name with a small first letter.</summary>
    private static string IdOf(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static bool NamesSpecial(ScoreCharacteristic characteristic, string text)
    {
        foreach (var bin in characteristic.OwnBins)
        {
            if (bin.Values is { } values && values.Contains(text))
                return true;
        }

        return false;
    }
}
