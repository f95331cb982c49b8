using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>What a project of one grade asks of its team.</summary>
internal static class TeamTermsShape
{
    private static readonly Property<TeamTerms, ProjectGrade> Grade = new("grade", terms => terms.Grade, Choice<ProjectGrade>());
    private static readonly Property<TeamTerms, bool> Combine = new("mayCombine", terms => terms.MayCombine, Flag, stricter: StricterWhen.Lower);
    private static readonly Property<TeamTerms, bool> Account = new("accountFullTime", terms => terms.AccountFullTime, Flag, stricter: StricterWhen.Higher);
    private static readonly Property<TeamTerms, bool> Solution = new("solutionFullTime", terms => terms.SolutionFullTime, Flag, stricter: StricterWhen.Higher);
    private static readonly Property<TeamTerms, bool> Pool = new("expertPool", terms => terms.ExpertPool, Flag, stricter: StricterWhen.Higher);
    private static readonly Property<TeamTerms, OrgLevel?> Director = new("directorFrom", terms => terms.DirectorFrom, Maybe(Choice<OrgLevel>()), stricter: StricterWhen.Higher);
    private static readonly Property<TeamTerms, SponsorRank?> Rank = new("sponsorRank", terms => terms.SponsorRank, Maybe(Choice<SponsorRank>()), stricter: StricterWhen.Higher);

    internal static readonly Shape<TeamTerms> Shape = new ObjectShape<TeamTerms>(Make, Grade, Combine, Account, Solution, Pool, Director, Rank);

    private static IReadOnlyList<Finding> Make(Fields<TeamTerms> fields, out TeamTerms? terms)
    {
        terms = new TeamTerms(
            fields.Of(Grade), fields.Of(Combine), fields.Of(Account), fields.Of(Solution), fields.Of(Pool), fields.Of(Director), fields.Of(Rank));
        return [];
    }
}
