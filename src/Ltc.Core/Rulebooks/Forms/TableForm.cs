using System.Collections.Generic;

namespace Ltc;

/// <summary>The form of decision tables. The order of rows decides under the policy first, and which answer of several is named under others.</summary>
internal static class TableForm
{
    private static readonly Form Words = Shapes.Words.Form;

    /// <summary>The form of a table over facts that are known by name.</summary>
    /// <param name="columns">What may be a column.</param>
    /// <param name="output">What a row may answer.</param>
    internal static Form Of(IEnumerable<string> columns, Form output)
    {
        var cell = new AnyForm(Shapes.Range.Form, new ListForm(Words, isOrdered: false));
        var row = new ObjectForm(
            new FormProperty("id", Words, isRequired: true),
            new FormProperty("text", Shapes.Text.Form, isRequired: false),
            new FormProperty("when", new MapForm(cell, [.. columns], isComplete: false), isRequired: true),
            new FormProperty("then", output, isRequired: true));
        return new ObjectForm(
            new FormProperty("id", Words, isRequired: true),
            new FormProperty("hit", Shapes.Choice<HitPolicy>().Form, isRequired: true),
            new FormProperty("order", new ListForm(Words, isOrdered: true), isRequired: false),
            new FormProperty("columns", new ListForm(Column(), isOrdered: true, 0, "id"), isRequired: true),
            new FormProperty("rows", new ListForm(row, isOrdered: true, 0, "id"), isRequired: true));
    }

    private static ObjectForm Column() => new(
        new FormProperty("id", Words, isRequired: true),
        new FormProperty("type", Shapes.Choice<ColumnType>().Form, isRequired: true),
        new FormProperty("values", new ListForm(Words, isOrdered: true), isRequired: false),
        new FormProperty("direction", Shapes.Choice<ColumnDirection>().Form, isRequired: false));
}
