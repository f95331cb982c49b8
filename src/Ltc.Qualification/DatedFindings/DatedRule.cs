using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>One duty with a date, as data: what it is about, from which date it counts, how much may go by, and who is told.</summary>
/// <remarks>Immutable. <see cref="DatedRules"/> checks it.</remarks>
public sealed class DatedRule
{
    private readonly Text _text;

    private DatedRule(string id, string about, DatedRuleKind kind, string from, int limit, DatedUnit unit, string to, in Text text, string source)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        About = about ?? throw new ArgumentNullException(nameof(about));
        From = from ?? throw new ArgumentNullException(nameof(from));
        To = to ?? throw new ArgumentNullException(nameof(to));
        Source = source ?? throw new ArgumentNullException(nameof(source));
        Kind = kind;
        Limit = limit;
        Unit = unit;
        _text = text;
        When = Array.Empty<KeyValuePair<string, bool>>();
    }

    private DatedRule(DatedRule other, int month, int day, IReadOnlyList<KeyValuePair<string, bool>> when)
        : this(other.Id, other.About, other.Kind, other.From, other.Limit, other.Unit, other.To, other._text, other.Source)
    {
        Month = month;
        Day = day;
        When = when;
    }

    /// <summary>The id of the rule.</summary>
    /// <value>Kebab-case, stable.</value>
    public string Id { get; }

    /// <summary>The kind of thing that it is about.</summary>
    /// <value>Kebab-case, for example <c>lead</c>.</value>
    public string About { get; }

    /// <summary>How it counts.</summary>
    /// <value>One of five ways.</value>
    public DatedRuleKind Kind { get; }

    /// <summary>The date that it counts from, or to; for <see cref="DatedRuleKind.EachWeek"/> the days that are counted.</summary>
    /// <value>Kebab-case, for example <c>reviewed</c>.</value>
    public string From { get; }

    /// <summary>How much is allowed.</summary>
    /// <value>1 or more, in <see cref="Unit"/>; for <see cref="DatedRuleKind.EachWeek"/> a number of times.</value>
    public int Limit { get; }

    /// <summary>What the limit counts.</summary>
    /// <value>Weeks for <see cref="DatedRuleKind.EachWeek"/>.</value>
    public DatedUnit Unit { get; }

    /// <summary>The month of the last day in time.</summary>
    /// <value>1 to 12 for <see cref="DatedRuleKind.EachYear"/>, else 0.</value>
    public int Month { get; }

    /// <summary>The day of the month that is the last in time.</summary>
    /// <value>1 to 31 for <see cref="DatedRuleKind.EachYear"/>, else 0.</value>
    public int Day { get; }

    /// <summary>Who is told.</summary>
    /// <value>A role, kebab-case, for example <c>owner</c>.</value>
    public string To { get; }

    /// <summary>What must be so for the rule to apply.</summary>
    /// <value>Flags with the value that each must have; empty applies always.</value>
    public IReadOnlyList<KeyValuePair<string, bool>> When { get; }

    /// <summary>What is wrong when it is late.</summary>
    /// <value>In three languages, with the limit where the words have a place <c>{0}</c> for it.</value>
    public Text Text => DatedPhrases.WithLimit(_text, this);

    /// <summary>Where the rule comes from.</summary>
    /// <value>A seed or a section of the domain description, with "default (ours)" where the number is ours.</value>
    public string Source { get; }

    /// <summary>The words of <see cref="Text"/> as they were written, with the place for the limit.</summary>
    internal Text Form => _text;

    /// <summary>Defines a rule on what has gone by since a date: the limit itself is still in time.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="about">The kind of thing.</param>
    /// <param name="from">The date.</param>
    /// <param name="limit">How much may go by.</param>
    /// <param name="unit">What the limit counts.</param>
    /// <param name="to">The role that is told.</param>
    /// <param name="text">What is wrong when it is late; <c>{0}</c> stands for the limit.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The rule.</returns>
    public static DatedRule MoreThan(string id, string about, string from, int limit, DatedUnit unit, string to, Text text, string source = "") =>
        new(id, about, DatedRuleKind.MoreThan, from, limit, unit, to, text, source);

    /// <summary>Defines a rule on what has gone by since a date: the limit itself is late.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="about">The kind of thing.</param>
    /// <param name="from">The date.</param>
    /// <param name="limit">What is too much.</param>
    /// <param name="unit">What the limit counts.</param>
    /// <param name="to">The role that is told.</param>
    /// <param name="text">What is wrong when it is late; <c>{0}</c> stands for the limit.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The rule.</returns>
    public static DatedRule AtLeast(string id, string about, string from, int limit, DatedUnit unit, string to, Text text, string source = "") =>
        new(id, about, DatedRuleKind.AtLeast, from, limit, unit, to, text, source);

    /// <summary>Defines a rule on something that ends: told ahead, late after its last day.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="about">The kind of thing.</param>
    /// <param name="until">Its last day.</param>
    /// <param name="notice">How long ahead.</param>
    /// <param name="unit">What the notice counts.</param>
    /// <param name="to">The role that is told.</param>
    /// <param name="text">What is about to happen; <c>{0}</c> stands for the notice.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The rule.</returns>
    public static DatedRule Ahead(string id, string about, string until, int notice, DatedUnit unit, string to, Text text, string source = "") =>
        new(id, about, DatedRuleKind.Ahead, until, notice, unit, to, text, source);

    /// <summary>Defines a rule on something that is done each year up to a day of the calendar.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="about">The kind of thing.</param>
    /// <param name="done">The day on which it was done last.</param>
    /// <param name="month">The month of the last day in time.</param>
    /// <param name="day">The last day in time; past the end of a month it is the month's last.</param>
    /// <param name="window">How many months before the end of that day it counts for the year.</param>
    /// <param name="to">The role that is told.</param>
    /// <param name="text">What is wrong when it is late; <c>{0}</c> stands for the limit.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The rule.</returns>
    public static DatedRule EachYear(string id, string about, string done, int month, int day, int window, string to, Text text, string source = "") =>
        new(new DatedRule(id, about, DatedRuleKind.EachYear, done, window, DatedUnit.Months, to, text, source), month, day, Array.Empty<KeyValuePair<string, bool>>());

    /// <summary>Defines a rule on something that happens so many times a week.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="about">The kind of thing.</param>
    /// <param name="days">The days on which it happened.</param>
    /// <param name="least">How many times at least.</param>
    /// <param name="to">The role that is told.</param>
    /// <param name="text">What is wrong when it is late; <c>{0}</c> stands for the limit.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The rule.</returns>
    public static DatedRule EachWeek(string id, string about, string days, int least, string to, Text text, string source = "") =>
        new(id, about, DatedRuleKind.EachWeek, days, least, DatedUnit.Weeks, to, text, source);

    /// <summary>Defines a rule of any kind, as a book says it.</summary>
    internal static DatedRule Of(string id, string about, DatedRuleKind kind, string from, int limit, DatedUnit unit, string to, Text text, string source) =>
        new(id, about, kind, from, limit, unit, to, text, source);

    /// <summary>The same rule with another last day in time.</summary>
    internal DatedRule OnDay(int month, int day) => new(this, month, day, When);

    /// <summary>The same rule, applied only where a flag has a value.</summary>
    /// <param name="flag">The flag, kebab-case.</param>
    /// <param name="value">The value that it must have.</param>
    /// <returns>The rule.</returns>
    public DatedRule WithCondition(string flag, bool value) => new(this, Month, Day, [.. When, new KeyValuePair<string, bool>(flag, value)]);

    /// <summary>The same rule with another limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="unit">What it counts.</param>
    /// <returns>The rule.</returns>
    public DatedRule WithLimit(int limit, DatedUnit unit) => new(
        new DatedRule(Id, About, Kind, From, limit, unit, To, _text, Source), Month, Day, When);

    /// <summary>The id of the rule and its limit.</summary>
    /// <returns>For example <c>lead-not-reviewed 7 days</c>.</returns>
    public override string ToString() => $"{Id} {Numbers.ToText(Limit)} {EnumIds<DatedUnit>.IdOf(Unit)}";
}
