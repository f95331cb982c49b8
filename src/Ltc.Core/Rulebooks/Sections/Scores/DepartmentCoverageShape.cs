using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>Which departments of a customer need one of us, phase by phase.</summary>
internal static class DepartmentCoverageShape
{
    private static readonly Property<DepartmentSeat, RelationshipPhase> Phase = new("phase", seat => seat.Phase, Choice<RelationshipPhase>());
    private static readonly Property<DepartmentSeat, CustomerDepartment> Department = new("department", seat => seat.Department, Choice<CustomerDepartment>());
    private static readonly Property<DepartmentSeat, SellerRole> Role = new("role", seat => seat.Role, Choice<SellerRole>());
    private static readonly Property<DepartmentSeat, Text> Aim = new("aim", seat => seat.Aim, Shapes.Text);
    private static readonly Property<DepartmentSeat, Text> Means = new("means", seat => seat.Means, Shapes.Text);
    private static readonly Property<DepartmentSeat, string> From = new("source", seat => seat.Source, Source);

    private static readonly Shape<DepartmentSeat> Seat = new ObjectShape<DepartmentSeat>(
        (fields, out seat) =>
        {
            seat = new DepartmentSeat(fields.Of(Phase), fields.Of(Department), fields.Of(Role), fields.Of(Aim), fields.Of(Means), fields.Of(From));
            return [];
        },
        Phase,
        Department,
        Role,
        Aim,
        Means,
        From);

    private static readonly Property<DepartmentCoverage, IReadOnlyList<DepartmentSeat>> Seats =
        new("seats", coverage => coverage.Seats, Keyed(Seat, "phase", "department", "role"), stricter: StricterWhen.More);

    internal static readonly Shape<DepartmentCoverage> Shape = new ObjectShape<DepartmentCoverage>(
        (fields, out coverage) =>
        {
            DepartmentCoverage.TryCreate(fields.Of(Seats), out coverage, out var findings);
            return findings;
        },
        Seats);
}
