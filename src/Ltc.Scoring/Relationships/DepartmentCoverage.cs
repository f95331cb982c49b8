using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Measures whether each department that counts in a phase has one of us, and lists the seats that nobody holds.</summary>
/// <remarks>
/// Immutable; the seats are data. Decided here: a seat is held when one contact says so, open when contacts are known and none says so, and not known
/// otherwise; a contact for a seat that the phase does not need changes nothing.
/// </remarks>
public sealed class DepartmentCoverage
{
    private readonly DepartmentSeat[] _seats;

    private DepartmentCoverage(DepartmentSeat[] seats)
    {
        _seats = seats;
        Seats = Array.AsReadOnly(seats);
    }

    /// <summary>Every seat of every phase.</summary>
    /// <value>In the order in which they are listed.</value>
    public IReadOnlyList<DepartmentSeat> Seats { get; }

    /// <summary>Defines the seats of seed 004.</summary>
    /// <returns>The measure.</returns>
    public static DepartmentCoverage Define() => TryCreate(DepartmentSeats.Default, out var coverage, out var findings)
        ? coverage!
        : throw new DefinitionException("department-coverage", findings);

    /// <summary>Checks seats and makes the measure of them.</summary>
    /// <param name="seats">The seats, each phase, department and role at most once.</param>
    /// <param name="coverage">The measure, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the seats can be used.</returns>
    /// <exception cref="ArgumentNullException">There is no list of seats.</exception>
    public static bool TryCreate(IReadOnlyList<DepartmentSeat> seats, out DepartmentCoverage? coverage, out IReadOnlyList<Finding> findings)
    {
        if (seats is null)
            throw new ArgumentNullException(nameof(seats));
        var check = new DefinitionCheck();
        for (var i = 0; i < seats.Count; i++)
        {
            var pointer = "/seats/" + Numbers.ToText(i);
            check.Within(pointer + "/phase", (int)seats[i].Phase, "[0,3]");
            check.Within(pointer + "/department", (int)seats[i].Department, "[0,7]");
            check.Within(pointer + "/role", (int)seats[i].Role, "[0,5]");
            check.Once(pointer, seats[i].ToString(), IsRepeated(seats, i));
        }

        findings = check.Findings;
        coverage = check.IsClean ? new DepartmentCoverage([.. seats]) : null;
        return check.IsClean;
    }

    /// <summary>Measures a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="contacts">What is known about the relations, in any order.</param>
    /// <returns>How many seats are held, open and not known. Refused, without counts, for a contact that cannot be read.</returns>
    /// <exception cref="ArgumentNullException">There is no list of contacts.</exception>
    public DepartmentCoverageResult Measure(RelationshipPhase phase, params DepartmentContact[] contacts)
    {
        if (contacts is null)
            throw new ArgumentNullException(nameof(contacts));
        foreach (var contact in contacts)
        {
            if (contact.Department is null or > CustomerDepartment.Leaders || contact.Role is null or > SellerRole.RepOfficeHead)
                return default;
        }

        var (held, open, unknown) = (0, 0, 0);
        foreach (var seat in _seats)
        {
            if (seat.Phase != phase)
                continue;
            var kept = IsKept(seat, contacts);
            held += kept.IsTrue ? 1 : 0;
            open += kept.IsFalse ? 1 : 0;
            unknown += kept.IsUnknown ? 1 : 0;
        }

        var answer = open > 0 ? Answer.Refused : unknown > 0 ? Answer.Unknown : held > 0 ? Answer.Allowed : Answer.NotDefined;
        return new DepartmentCoverageResult(answer, held, open, unknown);
    }

    /// <summary>Lists the seats of a phase that nobody holds.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="contacts">What is known about the relations.</param>
    /// <param name="into">Takes the seats in their order, as many as it has room for.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    public int FindOpen(RelationshipPhase phase, DepartmentContact[] contacts, DepartmentSeat[] into) => Find(phase, contacts, into, Truth.False);

    /// <summary>Lists the seats of a phase of which it is not known whether anybody holds them.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="contacts">What is known about the relations.</param>
    /// <param name="into">Takes the seats in their order, as many as it has room for.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    public int FindUnknown(RelationshipPhase phase, DepartmentContact[] contacts, DepartmentSeat[] into) => Find(phase, contacts, into, Truth.Unknown);

    private int Find(RelationshipPhase phase, DepartmentContact[] contacts, DepartmentSeat[] into, Truth kept)
    {
        if (contacts is null)
            throw new ArgumentNullException(nameof(contacts));
        if (into is null)
            throw new ArgumentNullException(nameof(into));
        var count = 0;
        foreach (var seat in _seats)
        {
            if (seat.Phase != phase || IsKept(seat, contacts) != kept)
                continue;
            if (count < into.Length)
                into[count] = seat;
            count++;
        }

        return count;
    }

    private static Truth IsKept(DepartmentSeat seat, DepartmentContact[] contacts)
    {
        var (isKept, isSaid) = (Truth.False, false);
        foreach (var contact in contacts)
        {
            if (contact.Department != seat.Department || contact.Role != seat.Role)
                continue;
            isKept |= contact.IsKept;
            isSaid = true;
        }

        return isSaid ? isKept : Truth.Unknown;
    }

    private static bool IsRepeated(IReadOnlyList<DepartmentSeat> seats, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (seats[i].Phase == seats[index].Phase && seats[i].Department == seats[index].Department && seats[i].Role == seats[index].Role)
                return true;
        }

        return false;
    }
}
