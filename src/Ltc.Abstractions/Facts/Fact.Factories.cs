using System;

namespace Ltc;

public abstract partial class Fact
{
    /// <summary>Describes a yes-or-no fact.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static FlagFact<TFacts> Flag<TFacts>(string id, Read<TFacts, bool?> read, Write<TFacts, bool?> write, Text text)
        where TFacts : struct => new(id, new(read), write, text);

    /// <summary>Describes a number.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <param name="unit">The unit; <c>fraction</c> is shown in percent.</param>
    /// <param name="range">The numbers that make sense, for example <c>[0,)</c>; null for every number.</param>
    /// <returns>The fact.</returns>
    public static NumberFact<TFacts> Number<TFacts>(
        string id, Read<TFacts, decimal?> read, Write<TFacts, decimal?> write, Text text, string? unit = null, string? range = null)
        where TFacts : struct => new(id, new(read), write, text, unit, range is null ? default : Interval.Parse(range));

    /// <summary>Describes a choice from the values of an enum.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <typeparam name="TValue">The enum, at most 64 values from 0 to 63.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static ChoiceFact<TFacts, TValue> Choice<TFacts, TValue>(string id, Read<TFacts, TValue?> read, Write<TFacts, TValue?> write, Text text)
        where TFacts : struct
        where TValue : unmanaged, Enum => new(id, new(read), write, text);

    /// <summary>Describes a calendar date.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static DateFact<TFacts> Date<TFacts>(string id, Read<TFacts, CalendarDate?> read, Write<TFacts, CalendarDate?> write, Text text)
        where TFacts : struct => new(id, new(read), write, text);

    /// <summary>Describes a moment; its day is the one that a clock with its own offset shows.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static InstantFact<TFacts> Instant<TFacts>(string id, Read<TFacts, DateTimeOffset?> read, Write<TFacts, DateTimeOffset?> write, Text text)
        where TFacts : struct => new(id, read, write, text);

    /// <summary>Describes a text: a person, an id, a hash. Letters are compared exactly.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static TextFact<TFacts> Words<TFacts>(string id, Read<TFacts, string?> read, Write<TFacts, string?> write, Text text)
        where TFacts : struct => new(id, new(read), write, text);

    /// <summary>Describes a set of texts, for example the roles of a person.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static SetFact<TFacts> Set<TFacts>(string id, Read<TFacts, string[]?> read, Write<TFacts, string[]?> write, Text text)
        where TFacts : struct => new(id, read, write, text);

    /// <summary>Describes a decision that has been verified.</summary>
    /// <typeparam name="TFacts">The facts it belongs to.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="write">Writes it to a copy.</param>
    /// <param name="text">Its name.</param>
    /// <returns>The fact.</returns>
    public static DecisionFact<TFacts> Decision<TFacts>(string id, Read<TFacts, VerifiedDecision?> read, Write<TFacts, VerifiedDecision?> write, Text text)
        where TFacts : struct => new(id, read, write, text);
}
