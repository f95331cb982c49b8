using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The form of conditions. A test in code cannot stand in a book: it would be a rule that the book does not show.</summary>
internal static class ConditionForm
{
    /// <summary>The condition, which may be part of itself.</summary>
    internal static readonly Form Form = new NamedForm("condition", Make);

    private static readonly Form Words = Shapes.Words.Form;
    private static readonly Form Range = Shapes.Range.Form;
    private static readonly Form Ids = new ListForm(Words, isOrdered: false);

    private static AnyForm Make() => new(
    [
        Of(("all", new ListForm(Form, isOrdered: false))),
        Of(("any", new ListForm(Form, isOrdered: false))),
        Of(("not", Form)),
        Of(("known", Words)),
        Of(("fact", Words), ("is", Shapes.Flag.Form)),
        Of(("fact", Words), ("within", Range)),
        Of(("fact", Words), ("daysUntil", Words), ("within", Range)),
        .. Pairs().Select(name => Of(("fact", Words), (name, Words))),
        .. Lists().Select(name => Of(("fact", Words), (name, Ids))),
        Of(("fact", Words), ("from", Shapes.Date.Form)),
        Of(("fact", Words), ("before", Shapes.Date.Form)),
        Of(("fact", Words), ("from", Shapes.Date.Form), ("before", Shapes.Date.Form)),
        Of(("fact", Words), ("covers", Covers())),
    ]);

    private static IEnumerable<string> Pairs() => ["atLeast", "atMost", "sameAs", "notSameAs", "notLaterThan", "notBelow", "notAbove"];

    private static IEnumerable<string> Lists() => ["in", "oneOf", "hasAny"];

    private static ObjectForm Covers()
    {
        var required = new[] { "kind", "subject", "at" };
        string[] optional = ["level", "amount", "currency", "margin", "concession", "terms", "textHash"];
        return new ObjectForm(
        [
            .. required.Select(name => new FormProperty(name, Words, isRequired: true)),
            new FormProperty("point", Shapes.Choice<DecisionPoint>().Form, isRequired: false),
            new FormProperty("purpose", Shapes.Choice<Purpose>().Form, isRequired: false),
            .. optional.Select(name => new FormProperty(name, Words, isRequired: false)),
        ]);
    }

    private static ObjectForm Of(params (string Name, Form Form)[] properties) =>
        new(Array.ConvertAll(properties, property => new FormProperty(property.Name, property.Form, isRequired: true)));
}
