using static Ltc.Shapes;

namespace Ltc;

/// <summary>The form of decision tables. Rows and columns keep their order, which the policy first reads.</summary>
internal static class TableForm
{
    internal static readonly Form Form = new NamedForm("table", Make);

    private static ObjectForm Make()
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
            new FormProperty("when", new CellsForm(), isRequired: true),
            new FormProperty("then", Words.Form, isRequired: true));
        return new ObjectForm(
            new FormProperty("id", Words.Form, isRequired: true),
            new FormProperty("hit", Choice<HitPolicy>().Form, isRequired: true),
            new FormProperty("order", names, isRequired: false),
            new FormProperty("columns", new ListForm(column, isOrdered: true, 0, "id"), isRequired: true),
            new FormProperty("rows", new ListForm(row, isOrdered: true, 0, "id"), isRequired: true));
    }
}
