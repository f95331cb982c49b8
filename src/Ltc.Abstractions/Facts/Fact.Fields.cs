using System;

namespace Ltc;

public abstract partial class Fact
{
    /// <summary>Describes a yes-or-no fact, by the field that holds it.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="field">Points at the field.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static FlagFact<TFacts> Flag<TFacts>(string id, Field<TFacts, bool?> field, Write<TFacts, bool?> write, Text text)
        where TFacts : struct => new(id, new(field, write, true), write, text);

    /// <summary>Describes a number, by the field that holds it.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="field">Points at the field.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <param name="unit">The unit; <c>fraction</c> is shown in percent.</param>
    /// <param name="range">The numbers that make sense, for example <c>[0,)</c>; null for every number.</param>
    /// <returns>The fact.</returns>
    public static NumberFact<TFacts> Number<TFacts>(
        string id, Field<TFacts, decimal?> field, Write<TFacts, decimal?> write, Text text, string? unit = null, string? range = null)
        where TFacts : struct => new(id, new(field, write, 1m), write, text, unit, range is null ? default : Interval.Parse(range));

    /// <summary>Describes a choice from the values of an enum, by the field that holds it.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <typeparam name="TValue">The enum, at most 64 values from 0 to 63.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="field">Points at the field.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static ChoiceFact<TFacts, TValue> Choice<TFacts, TValue>(string id, Field<TFacts, TValue?> field, Write<TFacts, TValue?> write, Text text)
        where TFacts : struct
        where TValue : unmanaged, Enum => new(id, new(field, write, default(TValue)), write, text);

    /// <summary>Describes a calendar date, by the field that holds it.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="field">Points at the field.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static DateFact<TFacts> Date<TFacts>(string id, Field<TFacts, CalendarDate?> field, Write<TFacts, CalendarDate?> write, Text text)
        where TFacts : struct => new(id, new(field, write, default(CalendarDate)), write, text);

    /// <summary>Describes a text: a person, an id, a hash. Letters are compared exactly; it is described by the field that holds it.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="field">Points at the field.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static TextFact<TFacts> Words<TFacts>(string id, Field<TFacts, string?> field, Write<TFacts, string?> write, Text text)
        where TFacts : struct => new(id, new(field, write, "sample"), write, text);
}
