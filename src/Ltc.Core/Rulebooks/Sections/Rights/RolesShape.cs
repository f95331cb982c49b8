using System.Collections.Generic;
using System.Linq;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of roles: who does, answers for, is asked about, told of or can stop each step. A role without a cell has no part in the step.</summary>
internal static class RolesShape
{
    private static readonly Property<RaciCell, LtcStep> Step = new("step", cell => cell.Step, Choice<LtcStep>());
    private static readonly Property<RaciCell, LtcRole> Role = new("role", cell => cell.Role, Choice<LtcRole>());
    private static readonly Property<RaciCell, RaciMarks> Marks = new("marks", cell => cell.Marks, new RaciMarksShape());
    private static readonly Property<RaciCell, Text?> Ground = new("ground", cell => cell.Ground, MaybeText);
    private static readonly Property<RaciCell, string> From = new("source", cell => cell.Source, Source);

    private static readonly Shape<RaciCell> Cell = new ObjectShape<RaciCell>(
        (fields, out cell) =>
        {
            cell = new RaciCell(fields.Of(Step), fields.Of(Role), fields.Of(Marks), fields.Of(From), fields.Of(Ground));
            return [];
        },
        Step,
        Role,
        Marks,
        Ground,
        From);

    private static readonly Property<RaciTable, IReadOnlyList<RaciCell>> Cells =
        new("cells", table => [.. table.Cells.Where(cell => cell.Marks != RaciMarks.None)], Keyed(Cell, "step", "role"), L3);

    internal static readonly Shape<RaciTable> Shape = new ObjectShape<RaciTable>(
        (fields, out table) =>
        {
            RaciTable.TryCreate(fields.Of(Cells), out table, out var findings);
            return findings;
        },
        Cells);
}
