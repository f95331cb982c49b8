using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Which role does which step, answers for it, is asked or told: and whether somebody may do a step.</summary>
/// <remarks>
/// Immutable. Source: domain.md §5.3. Where the sources differ it follows §5.2 and §14.6: the account responsible answers for collection, and the decision
/// team, not the account responsible, answers for every decision at a decision point. Decided here: the grant holder whom §5.3 names beside the decision team
/// for changes may decide at each of the five points inside the grant, since §3.2 speaks of "one named authorised person" and §4.2 of standing grants. Legal
/// and compliance can stop each of the five on a red line (§14.2 step 5), the fulfilment responsible the signing. The review manager prepares papers and
/// decides nothing.
/// </remarks>
public sealed class RaciTable
{
    private static readonly int Steps = EnumIds<LtcStep>.Values.Count;
    private static readonly int Roles = EnumIds<LtcRole>.Values.Count;

    private readonly RaciCell[] _cells;

    private RaciTable(RaciCell[] cells) => _cells = cells;

    /// <summary>Every cell.</summary>
    /// <value>Step by step, role by role.</value>
    public IReadOnlyList<RaciCell> Cells => Array.AsReadOnly(_cells);

    /// <summary>Defines the table of the domain.</summary>
    /// <returns>The table.</returns>
    public static RaciTable Define() =>
        TryCreate(DefaultRaci.Cells(), out var table, out var findings) ? table! : throw new DefinitionException("raci", findings);

    /// <summary>Checks cells and makes the table.</summary>
    /// <param name="cells">The cells; a role without one has no part in the step.</param>
    /// <param name="table">The table, or null.</param>
    /// <param name="findings">
    /// Everything that is wrong, at once: a step that nobody or several answer for or that nobody does, a cell there twice, a role that both recommends and
    /// decides.
    /// </param>
    /// <returns>Whether the table was made.</returns>
    public static bool TryCreate(IEnumerable<RaciCell> cells, out RaciTable? table, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        var all = new RaciCell[Steps * Roles];
        foreach (var cell in cells)
        {
            if ((int)cell.Step >= Steps || (int)cell.Role >= Roles)
                found.Add(RoleFindings.CellUndefined(cell));
            else if (all[At(cell.Step, cell.Role)] is not null)
                found.Add(RoleFindings.CellTwice(cell));
            else
                all[At(cell.Step, cell.Role)] = cell;
        }

        for (var i = 0; i < all.Length; i++)
            all[i] ??= new RaciCell((LtcStep)(i / Roles), (LtcRole)(i % Roles), RaciMarks.None);
        table = new RaciTable(all);
        found.AddRange(EnumIds<LtcStep>.Values.SelectMany(table.CheckStep));
        findings = found;
        table = found.Count == 0 ? table : null;
        return table is not null;
    }

    /// <summary>Finds the part of a role in a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="role">The role.</param>
    /// <returns>The cell; null for a value that is not defined.</returns>
    public RaciCell? Find(LtcStep step, LtcRole role) => (int)step < Steps && (int)role < Roles ? _cells[At(step, role)] : null;

    /// <summary>Names the roles that have a part in a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="marks">The part; with several, one of them is enough.</param>
    /// <returns>In the order of the roles; empty for a step that is not defined.</returns>
    public IReadOnlyList<LtcRole> Who(LtcStep step, RaciMarks marks) =>
        [.. _cells.Where(cell => cell.Step == step && (cell.Marks & marks) != RaciMarks.None).Select(cell => cell.Role)];

    /// <summary>Names the step in which a decision is taken.</summary>
    internal static LtcStep DecisionOf(DecisionPoint point) => point switch
    {
        DecisionPoint.Initiate => LtcStep.DecideInitiate,
        DecisionPoint.Bid => LtcStep.DecideBid,
        DecisionPoint.Sign => LtcStep.DecideSign,
        DecisionPoint.Amend => LtcStep.DecideAmend,
        _ => LtcStep.DecideClose,
    };

    /// <summary>Says which step a decision stands on: the one that recommends it.</summary>
    /// <param name="step">The step.</param>
    /// <returns>Null for a step that is no decision.</returns>
    public static LtcStep? RecommendationOf(LtcStep step) => step switch
    {
        LtcStep.DecideInitiate => LtcStep.RecommendInitiate,
        LtcStep.DecideBid => LtcStep.RecommendBid,
        LtcStep.DecideSign => LtcStep.Negotiate,
        LtcStep.DecideAmend => LtcStep.RecommendChange,
        LtcStep.DecideClose => LtcStep.CloseAndEvaluate,
        _ => null,
    };

    /// <summary>Says whether somebody may do a step.</summary>
    /// <param name="request">The step, and what the person is on this item.</param>
    /// <returns>Every reason at once; NotDefined for a step or role that is not defined.</returns>
    public RoleAnswer Evaluate(in RoleRequest request)
    {
        if ((request.Step is { } given && (int)given >= Steps) || (request.Roles ?? []).Any(role => (int)role >= Roles))
            return new RoleAnswer(Answer.NotDefined, [], []);
        var unknown = new List<Finding>();
        if (request.Step is null)
            unknown.Add(RoleFindings.NotKnown("step"));
        if (request.Roles is null)
            unknown.Add(RoleFindings.NotKnown("roles"));
        if (request.Step is not { } step)
            return new RoleAnswer(Answer.Unknown, [], [.. unknown]);
        var cells = (request.Roles ?? []).Distinct().OrderBy(role => role).Select(role => Find(step, role)!).ToArray();
        var refused = new List<Finding>();
        JudgePart(step, request, cells, refused, unknown);
        JudgeSeparation(step, request, refused, unknown);
        // What is not known matters only while nothing is known to stand against it.
        var answer = refused.Count > 0 ? Answer.Refused : unknown.Count > 0 ? Answer.Unknown : Answer.Allowed;
        return new RoleAnswer(answer, cells, [.. refused, .. unknown]);
    }

    private void JudgePart(LtcStep step, in RoleRequest request, RaciCell[] cells, List<Finding> refused, List<Finding> unknown)
    {
        if (cells.Any(cell => cell.Acts))
            return;
        var byGrant = RecommendationOf(step) is not null;
        if (byGrant && request.HoldsGrant is null)
            unknown.Add(RoleFindings.NotKnown("holdsGrant"));
        else if (request.Roles is not null && !(byGrant && request.HoldsGrant == true))
            refused.Add(RoleFindings.NoPart(step, cells, Who(step, RaciMarks.Responsible | RaciMarks.Accountable)));
    }

    private void JudgeSeparation(LtcStep step, in RoleRequest request, List<Finding> refused, List<Finding> unknown)
    {
        if (RecommendationOf(step) is not { } recommendation)
            return;
        foreach (var role in (request.Roles ?? []).Distinct().OrderBy(role => role))
        {
            if (Find(recommendation, role)!.Acts)
                refused.Add(RoleFindings.RecommendingRole(step, role, recommendation));
        }

        if (request.HasRecommended == true)
            refused.Add(RoleFindings.HasRecommended(step));
        else if (request.HasRecommended is null)
            unknown.Add(RoleFindings.NotKnown("hasRecommended"));
    }

    private IEnumerable<Finding> CheckStep(LtcStep step)
    {
        var answering = Who(step, RaciMarks.Accountable);
        if (answering.Count != 1)
            yield return RoleFindings.NotOneAccountable(step, answering);
        if (Who(step, RaciMarks.Responsible).Count == 0)
            yield return RoleFindings.NobodyResponsible(step);
        if (RecommendationOf(step) is not { } recommendation)
            yield break;
        foreach (var role in Who(step, RaciMarks.Responsible | RaciMarks.Accountable))
        {
            if (Find(recommendation, role)!.Acts)
                yield return RoleFindings.RecommendsAndDecides(step, role);
        }
    }

    private static int At(LtcStep step, LtcRole role) => ((int)step * Roles) + (int)role;
}
