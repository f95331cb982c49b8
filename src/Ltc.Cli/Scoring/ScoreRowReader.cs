using System;
using System.Globalization;

namespace Ltc.Cli;

/// <summary>Reads the values of a card from a record; what it cannot read becomes a finding with line and column.</summary>
internal sealed class ScoreRowReader(ScorecardDefinition card, ScoreColumns columns, AmountStyle decimals, FindingBag findings)
{
    private static readonly string[] Yes = ["true", "yes", "y", "1", "是", "有"];
    private static readonly string[] No = ["false", "no", "n", "0", "否", "无", "無"];

    /// <summary>One value a characteristic; what is blank or has no column is not known.</summary>
    internal ScoreValue[] Values { get; } = new ScoreValue[card.Characteristics.Count];

    /// <summary>Reads a record.</summary>
    /// <param name="record">A record with as many fields as there are headings.</param>
    /// <returns>Whether every value could be read.</returns>
    internal bool Read(CsvRecord record)
    {
        var isRead = true;
        for (var at = 0; at < Values.Length; at++)
        {
            var column = columns.Columns[at];
            var text = column < 0 ? default : record[column];
            Values[at] = default;
            if (text.IsEmpty || TryRead(card.Characteristics[at].Kind, text, out Values[at]))
                continue;
            isRead = false;
            Add(FindingKinds.ScoreValueUnreadable, at, record.Line, text, new Phrase(ExpectedOf(card.Characteristics[at].Kind)));
        }

        return isRead;
    }

    /// <summary>Reports the values that lie in no bin.</summary>
    /// <param name="record">The record.</param>
    /// <param name="result">Its refused result.</param>
    internal void ReportNoBin(CsvRecord record, in ScoreResult result)
    {
        foreach (var one in result.NoBin)
        {
            var at = PlaceOf(one);
            var expected = one.Range == default ? new Phrase(Texts.ExpectedBin, one.Id) : new Phrase(Texts.ExpectedInRange, one.Id, one.Range.ToString());
            Add(FindingKinds.ValueInNoBin, at, record.Line, record[columns.Columns[at]], expected);
        }
    }

    private int PlaceOf(ScoreCharacteristic one)
    {
        var at = 0;
        while (card.Characteristics[at] != one)
            at++;
        return at;
    }

    private bool TryRead(CharacteristicKind kind, ReadOnlySpan<char> text, out ScoreValue value)
    {
        value = default;
        switch (kind)
        {
            case CharacteristicKind.Category:
                value = text.ToString();
                return true;
            case CharacteristicKind.Flag:
                var isYes = IsOneOf(text, Yes);
                value = isYes || IsOneOf(text, No) ? isYes : default(ScoreValue);
                return value.IsKnown;
            default:
                if (TryReadNumber(text, out var number))
                    value = number;
                else if (kind == CharacteristicKind.Number && IsSpecial(text))
                    value = text.ToString();
                return value.IsKnown;
        }
    }

    private bool TryReadNumber(ReadOnlySpan<char> text, out decimal number)
    {
        if (decimals == AmountStyle.Point && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            return true;
        var isPercent = text[^1] is '%' or '％';
        var isRead = AmountText.TryRead(isPercent ? text[..^1].TrimEnd() : text, decimals, out number, out _);
        number = isPercent ? number / 100m : number;
        return isRead;
    }

    /// <summary>Whether some characteristic names the text as a value that stands where a number should be.</summary>
    private bool IsSpecial(ReadOnlySpan<char> text)
    {
        foreach (var one in card.Characteristics)
        {
            foreach (var bin in one.Bins)
            {
                foreach (var special in one.Kind == CharacteristicKind.Number ? bin.Values ?? [] : [])
                {
                    if (text.SequenceEqual(special))
                        return true;
                }
            }
        }

        return false;
    }

    private void Add(FindingKind kind, int at, int line, ReadOnlySpan<char> text, Phrase expected) => findings.Add(
        kind, new Finding { Line = line, Column = columns.HeadingOf(at), Found = findings.HasRoom(kind) ? Shortened.Of(text) : null, Expected = expected });

    private static Text ExpectedOf(CharacteristicKind kind) => kind == CharacteristicKind.Flag ? Texts.ExpectedYesOrNo : Texts.ExpectedNumber;

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
