using static Ltc.Shapes;

namespace Ltc;

/// <summary>The form of scorecards. In a book each part that people see has its text; only a bin may go without.</summary>
/// <remarks>
/// Characteristics keep their order, which decides the one of two equally strong contributions that is named first; bands and the values of a characteristic
/// theirs, which goes from the lowest to the highest.
/// </remarks>
internal static class ScorecardForm
{
    private static readonly Form Points = Shapes.Number(default).Form;
    private static readonly Form Ids = new ListForm(Words.Form, isOrdered: false);
    internal static readonly Form Form = new NamedForm("scorecard", Make);

    private static ObjectForm Make() => new(
        Required("id", Words.Form),
        Required("text", Shapes.Text.Form),
        Optional("source", Source.Form),
        Optional("initial", Points),
        Optional("minimum", Points),
        Optional("maximum", Points),
        Optional("wholePoints", Flag.Form),
        Optional("reasons", Choice<ReasonMethod>().Form),
        Optional("groups", new ListForm(Group(), isOrdered: false, 0, "id")),
        Required("characteristics", new ListForm(Characteristic(), isOrdered: true, 0, "id")),
        Optional("signals", new ListForm(Signal(), isOrdered: true, 0, "id")),
        Optional("bands", new ListForm(Band(), isOrdered: true, 0, "id")));

    private static ObjectForm Group() => new(
        Required("id", Words.Form), Required("text", Shapes.Text.Form), Optional("minimum", Points), Optional("maximum", Points));

    private static ObjectForm Signal() => new(
        Required("id", Words.Form), Required("text", Shapes.Text.Form), Required("points", Points), Optional("halfLifeDays", Points), Optional("group", Words.Form));

    private static ObjectForm Band() => new(Required("id", Words.Form), Required("text", Shapes.Text.Form), Optional("from", Points));

    private static ObjectForm Characteristic() => new(
        Required("id", Words.Form),
        Required("text", Shapes.Text.Form),
        Required("kind", Choice<CharacteristicKind>().Form),
        Optional("unit", Words.Form),
        Optional("range", Range.Form),
        Optional("values", new ListForm(Words.Form, isOrdered: true)),
        Optional("direction", Choice<ScoreDirection>().Form),
        Optional("group", Words.Form),
        Optional("partial", Flag.Form),
        Optional("missing", Points),
        Optional("baseline", Points),
        Optional("reasonCode", Words.Form),
        Optional("weight", Points),
        Optional("bins", new ListForm(Bin(), isOrdered: true)));

    private static ObjectForm Bin()
    {
        // An end that is null says that the range has none, which differs from no range at all.
        var end = new ValueForm(json => JsonText.WriteList(json, "type", ["number", "null"]));
        return new ObjectForm(
            Optional("text", Shapes.Text.Form),
            Optional("from", end),
            Optional("to", end),
            Optional("in", Ids),
            Optional("rest", Flag.Form),
            Required("points", Points),
            Optional("reasonCode", Words.Form));
    }

    private static FormProperty Required(string name, Form form) => new(name, form, isRequired: true);

    private static FormProperty Optional(string name, Form form) => new(name, form, isRequired: false);
}
