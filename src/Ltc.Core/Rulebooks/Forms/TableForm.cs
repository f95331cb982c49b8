using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The form of decision tables. The order of rows decides under the policy first, and which answer of several is named under others.</summary>
internal static class TableForm
{
    internal static readonly Form Form = new NamedForm("table", () => Make(new CellsForm(), Words.Form));

    /// <summary>The form of a table over facts that are known by name.</summary>
    /// <param name="columns">What may be a column.</param>
    /// <param name="output">What a row may answer.</param>
    internal static Form Of(IEnumerable<string> columns, Form output) =>
        Make(new MapForm(new AnyForm(Range.Form, new ListForm(Words.Form, isOrdered: false)), [.. columns], isComplete: false), output);

    private static ObjectForm Make(Form when, Form output)
    {
        var names = new ListForm(Words.Form, isOrdered: true);
        var column = new ObjectForm(
            new FormProperty("id", Words.Form, isRequired: true),
            new FormProperty("type", Choice<ColumnType>().Form, isRequired: true),
            new FormProperty("values", names, isRequired: false),
            new FormProperty("direction", Choice<ColumnDirection>().Form, isRequired: false));
        var row = new ObjectForm(
            new FormProperty("id", Words.Form, isRequired: true),
            new FormProperty("text", Shapes.Text.Form, isRequired: false),
            new FormProperty("when", when, isRequired: true),
            new FormProperty("then", output, isRequired: true));
        return new ObjectForm(
            new FormProperty("id", Words.Form, isRequired: true),
            new FormProperty("hit", Choice<HitPolicy>().Form, isRequired: true),
            new FormProperty("order", names, isRequired: false),
            new FormProperty("columns", new ListForm(column, isOrdered: true, 0, "id"), isRequired: true),
            new FormProperty("rows", new ListForm(row, isOrdered: true, 0, "id"), isRequired: true));
    }
}
