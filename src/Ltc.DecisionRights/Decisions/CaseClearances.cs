using System.Linq;

namespace Ltc;

/// <summary>Works out who holds the other documents that a decision point asks for, and whether they stand behind this version.</summary>
/// <remarks>A document to which no dimension of the matrix belongs is not asked for. The decider who holds it clears it by deciding.</remarks>
internal static class CaseClearances
{
    internal static Clearance[] Find(DecisionRights rights, DecisionCase one, DecisionSetting setting, CaseStatements statements, AuthorityRequest request, GrantHistory? uses) =>
    [
        .. rights.Points[one.Point].Clearances
            .Where(document => rights.Authority.DimensionsOf(document) != 0)
            .Select(document =>
            {
                var could = rights.Authority.WhoMayDecide(request with { Document = document }, setting.Grants, setting.Organisation, one.DecidedAt, uses, setting.Rates);
                return new Clearance(
                    document, could, HighestOf(could, one.Decider) ?? statements.ClearedBy(document).Select(by => HighestOf(could, by)).FirstOrDefault(holder => holder is not null));
            }),
    ];

    /// <summary>The grant of the highest level under which somebody may decide; null for somebody who may not.</summary>
    internal static Decider? HighestOf(DeciderAnswer answer, string person) =>
        answer.Deciders.Where(decider => decider.Person.Id == person).OrderByDescending(decider => decider.Grant.Level).FirstOrDefault();
}
