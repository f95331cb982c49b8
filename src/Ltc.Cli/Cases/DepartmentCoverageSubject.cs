using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>department-coverage</c>: which departments a phase needs, and which of these seats nobody holds.</summary>
internal sealed class DepartmentCoverageSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "department-coverage";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var phase = GivenFacts.Choice<RelationshipPhase>(given, "phase") ?? throw CaseException.Missing(given.Path("phase"));
        var contacts = given.Objects("contacts").Select(Contact).ToArray();
        given.End();
        var coverage = LtcRules.Default.Scores.DepartmentCoverage;
        var result = coverage.Measure(phase, contacts);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["held"] = result.Held,
            ["open"] = Names(seats => coverage.FindOpen(phase, contacts, seats), coverage.Seats.Count),
            ["unknown"] = Names(seats => coverage.FindUnknown(phase, contacts, seats), coverage.Seats.Count),
        });
    }

    private static DepartmentContact Contact(Given contact)
    {
        var read = new DepartmentContact
        {
            Department = GivenFacts.Choice<CustomerDepartment>(contact, "department") ?? throw CaseException.Missing(contact.Path("department")),
            Role = GivenFacts.Choice<SellerRole>(contact, "role") ?? throw CaseException.Missing(contact.Path("role")),
            IsKept = contact.FlagOrNull("kept"),
        };
        contact.End();
        return read;
    }

    private static JsonArray Names(Func<DepartmentSeat[], int> find, int most)
    {
        var seats = new DepartmentSeat[most];
        return CaseAnswer.List(seats.Take(find(seats)).Select(NameOf));
    }

    private static string NameOf(DepartmentSeat seat) => $"{GivenFacts.IdOf<CustomerDepartment>(seat.Department)} by {GivenFacts.IdOf<SellerRole>(seat.Role)}";
}
