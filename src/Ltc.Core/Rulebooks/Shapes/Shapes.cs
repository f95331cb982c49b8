using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>The shapes of which every section of a rule book is made.</summary>
internal static partial class Shapes
{
    /// <summary>Words in the three languages; each must be there.</summary>
    internal static readonly Shape<Text> Text = new TextShape();

    /// <summary>Words in the three languages that may be left out.</summary>
    internal static readonly Shape<Text?> MaybeText = new MaybeShape<Text>(Text);

    /// <summary>Where a rule comes from; it decides nothing.</summary>
    internal static readonly Shape<string> Source = new OptionalShape<string>(
        new ValueShape<string>(new ValueForm(json => json.WriteString("type", "string"), counts: false), ReadWords, (json, words) => json.WriteStringValue(words)), string.Empty);

    /// <summary>An id or other words that are not empty.</summary>
    internal static readonly Shape<string> Words = new ValueShape<string>(new ValueForm(WordsKeywords), ReadFullWords, (json, words) => json.WriteStringValue(words));

    /// <summary>Words that may be left out.</summary>
    internal static readonly Shape<string?> MaybeWords = new OptionalShape<string?>(Words!, null);

    /// <summary>Yes or no.</summary>
    internal static readonly Shape<bool> Flag = new ValueShape<bool>(
        new ValueForm(json => json.WriteString("type", "boolean")), ReadFlag, (json, flag) => json.WriteBooleanValue(flag));

    /// <summary>Yes, or no when it is left out.</summary>
    internal static readonly Shape<bool> FlagOrNot = new OptionalShape<bool>(Flag, false);

    /// <summary>A calendar date.</summary>
    internal static readonly Shape<CalendarDate> Date = new ValueShape<CalendarDate>(new ValueForm(DateKeywords), ReadDate, (json, date) => json.WriteStringValue(date.ToString()));

    /// <summary>A calendar date that may be left out.</summary>
    internal static readonly Shape<CalendarDate?> MaybeDate = new MaybeShape<CalendarDate>(Date);

    /// <summary>A range of numbers; every number when it is left out.</summary>
    internal static readonly Shape<Interval> Range = new OptionalShape<Interval>(
        new ValueShape<Interval>(new ValueForm(RangeKeywords), ReadRange, (json, range) => json.WriteStringValue(range.ToString())), default);

    /// <summary>One of the values of an enum, by its id.</summary>
    internal static Shape<TValue> Choice<TValue>()
        where TValue : unmanaged, Enum => new ValueShape<TValue>(
        new ValueForm(json => JsonText.WriteList(json, "enum", EnumIds<TValue>.Ids), values: EnumIds<TValue>.Ids), ReadChoice, (json, value) => json.WriteStringValue(EnumIds<TValue>.IdOf(value)));

    /// <summary>A value that may be left out.</summary>
    internal static Shape<TValue?> Maybe<TValue>(Shape<TValue> shape)
        where TValue : struct => new MaybeShape<TValue>(shape);

    /// <summary>A value that may be left out; another one stands for it then. It is written nevertheless, so that a book does not change with that other one.</summary>
    internal static Shape<TValue> Or<TValue>(this Shape<TValue> shape, TValue absent) => new OptionalShape<TValue>(shape, absent, isAlwaysWritten: true);

    /// <summary>Items that are changed one by one, by their key.</summary>
    internal static Shape<IReadOnlyList<TItem>> Keyed<TItem>(Shape<TItem> item, params string[] key) => new ListShape<TItem>(item, isOrdered: false, mayBeAbsent: false, 0, key);

    /// <summary>Items that are changed one by one, by their key, and whose order decides something.</summary>
    internal static Shape<IReadOnlyList<TItem>> Ordered<TItem>(Shape<TItem> item, params string[] key) => new ListShape<TItem>(item, isOrdered: true, mayBeAbsent: false, 0, key);

    /// <summary>Items that may be left out all together; their order decides nothing.</summary>
    internal static Shape<IReadOnlyList<TItem>> Any<TItem>(Shape<TItem> item, params string[] key) => new ListShape<TItem>(item, isOrdered: false, mayBeAbsent: true, 0, key);

    /// <summary>Reports a value of another kind, unless it could not be read at all and has its finding already.</summary>
    internal static bool Is(JsonPart part, JsonValueKind kind, string expected, List<Finding> findings)
    {
        if (part.Kind != kind && part.Kind != JsonValueKind.Undefined)
            findings.Add(JsonFindings.Type(expected, part));
        return part.Kind == kind;
    }
}
