using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class DepartmentCoverageTests(ITestOutputHelper output)
{
    private static readonly DepartmentCoverage Default = DepartmentCoverage.Define();

    [Fact]
    public void The_naive_model_agrees() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees),
        output.WriteLine,
        draw =>
        {
            var (phase, contacts) = (draw.Pick(Enum.GetValues<RelationshipPhase>()), Contacts(draw));
            var seats = Default.Seats.Where(seat => seat.Phase == phase).ToArray();
            var open = seats.Where(seat => NaiveRelationships.IsHeld(seat, contacts) == false).ToArray();
            var unknown = seats.Where(seat => NaiveRelationships.IsHeld(seat, contacts) is null).ToArray();
            var result = Default.Measure(phase, contacts);
            Assert.Equal((seats.Length - open.Length - unknown.Length, open.Length, unknown.Length), (result.Held, result.Open, result.Unknown));
            Assert.Equal(open.Length > 0 ? Answer.Refused : unknown.Length > 0 ? Answer.Unknown : Answer.Allowed, result.Answer);
            var into = new DepartmentSeat[Default.Seats.Count];
            Assert.Equal(open, into.Take(Default.FindOpen(phase, contacts, into)));
            Assert.Equal(unknown, into.Take(Default.FindUnknown(phase, contacts, into)));
            draw.Saw(result.Answer);
        },
        "Allowed", "Refused", "Unknown");

    [Fact]
    public void Order_and_contacts_that_a_phase_does_not_need_change_nothing() => PropertyRun.ForAll(
        nameof(Order_and_contacts_that_a_phase_does_not_need_change_nothing),
        output.WriteLine,
        draw =>
        {
            var (phase, contacts) = (draw.Pick(Enum.GetValues<RelationshipPhase>()), Contacts(draw));
            var seats = Default.Seats.Where(seat => seat.Phase == phase).ToArray();
            var needed = contacts.Where(one => seats.Any(seat => seat.Department == one.Department && seat.Role == one.Role)).ToArray();
            Assert.Equal(Default.Measure(phase, contacts), Default.Measure(phase, draw.Shuffle(needed)));
            draw.Saw(needed.Length < contacts.Length ? "fewer" : "all");
        },
        "fewer");

    [Fact]
    public void Every_phase_has_seats_with_an_aim_and_means_in_three_languages()
    {
        Assert.Equal(Enum.GetValues<RelationshipPhase>(), Default.Seats.Select(seat => seat.Phase).Distinct());
        Assert.All(Default.Seats, seat => Assert.True(seat.Aim.IsComplete && seat.Means.IsComplete));
        Assert.All(Default.Seats, seat => Assert.StartsWith("seed 004", seat.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void A_contact_that_cannot_be_read_is_refused_and_an_undefined_phase_needs_nobody()
    {
        DepartmentContact contact = new() { Department = CustomerDepartment.Finance, Role = SellerRole.AccountManager, IsKept = true };
        Assert.Equal(default, Default.Measure(RelationshipPhase.Collection, contact with { Department = null }));
        Assert.Equal(default, Default.Measure(RelationshipPhase.Collection, contact with { Role = null }));
        Assert.Equal(default, Default.Measure(RelationshipPhase.Collection, contact with { Department = (CustomerDepartment)8 }));
        Assert.Equal(default, Default.Measure(RelationshipPhase.Collection, contact with { Role = (SellerRole)6 }));
        Assert.Equal(Answer.NotDefined, Default.Measure((RelationshipPhase)9, contact).Answer);
    }

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        DepartmentSeat seat = new((RelationshipPhase)4, (CustomerDepartment)8, (SellerRole)6, Text.Same("a"), Text.Same("b"), "c");
        Assert.False(DepartmentCoverage.TryCreate([seat, seat], out _, out var findings));
        Assert.Equal(
            ["/seats/0/phase", "/seats/0/department", "/seats/0/role", "/seats/1/phase", "/seats/1/department", "/seats/1/role", "/seats/1"],
            findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void A_measure_allocates_nothing()
    {
        DepartmentContact[] contacts = [new() { Department = CustomerDepartment.Finance, Role = SellerRole.CollectionManager, IsKept = false }];
        var into = new DepartmentSeat[4];
        Assert.Equal(0, Allocations.Of(() => Default.Measure(RelationshipPhase.Collection, contacts)));
        Assert.Equal(0, Allocations.Of(() => Default.FindOpen(RelationshipPhase.Collection, contacts, into)));
    }

    /// <summary>Most seats of the plan, some twice, and some that no phase needs.</summary>
    private static DepartmentContact[] Contacts(Draw draw)
    {
        var kept = draw.Pick<bool?[]>([[true], [true, false], [true, null], [true, false, null]]);
        var planned = draw.Shuffle(Default.Seats).Take(draw.Chance(50) ? Default.Seats.Count : draw.Below(Default.Seats.Count))
            .Select(seat => new DepartmentContact { Department = seat.Department, Role = seat.Role, IsKept = draw.Pick(kept) });
        var others = Enumerable.Range(0, draw.Below(3)).Select(_ => new DepartmentContact
        {
            Department = draw.Pick(Enum.GetValues<CustomerDepartment>()),
            Role = draw.Pick(Enum.GetValues<SellerRole>()),
            IsKept = draw.Pick<bool?>([true, false, null]),
        });
        return draw.Shuffle(planned.Concat(others));
    }
}
