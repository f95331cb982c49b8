using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The nodes of a case: its reviews, which run side by side from one start, and the decision that follows when the last is settled.</summary>
/// <remarks>
/// Each review is a path of its own: applicant, reviewer, approver. A review that nobody answers passes by silence after its time where nobody holds a veto; a
/// vetoer is escalated to the nearest manager who is no reviewer of the node, who then answers in his place. Without a start of the review no clock runs,
/// and the
/// clock of an earlier round has run out for nobody. An opinion that was given before the start counts from the start on.
/// </remarks>
internal sealed class CaseNodes
{
    private readonly DecisionRights _rights;
    private readonly DecisionCase _case;
    private readonly Organisation _organisation;
    private readonly DateTimeOffset? _started;
    private readonly bool _isInsideGrant;
    private readonly List<NodeState> _states = [];
    private DateTimeOffset? _allSettledAt = DateTimeOffset.MinValue;

    internal CaseNodes(DecisionRights rights, DecisionCase one, Organisation organisation, DateTimeOffset? lastDecided, OrgLevel? level)
    {
        _rights = rights;
        _case = one;
        _organisation = organisation;
        _started = one.Data.ReviewStartedAt is { } started && started <= one.DecidedAt && !(started <= lastDecided) ? started : null;
        _isInsideGrant = level == OrgLevel.FrontUnit;
    }

    /// <summary>Where each review stands that has a clock.</summary>
    internal IReadOnlyList<NodeState> States => _states;

    /// <summary>Whether every review that is asked for is settled: answered, or passed by silence.</summary>
    internal bool AllSettled => _allSettledAt is not null;

    /// <summary>Settles the review of a mandate from the opinions on this version, and gives those that count.</summary>
    internal IReadOnlyList<StatementData> Settle(ReviewMandate mandate, IReadOnlyList<StatementData> said, bool isCarried)
    {
        var state = _started is { } start ? PathOf(mandate)?.Evaluate(start, Events(mandate, said, start), _case.DecidedAt).Nodes[0] : null;
        if (state is not null)
            _states.Add(state);
        var counting = said.Where(one => Holds(one.By, mandate) || (one.By is not null && one.By == state?.By)).ToArray();
        if (IsAsked(mandate))
            Note(isCarried ? DateTimeOffset.MinValue : state is not null ? state.SettledAt : counting.Select(one => one.At).Min());
        return counting;
    }

    /// <summary>Whether the decision was taken within the time of its node, or by whom it was escalated to: a level above, where there is one.</summary>
    /// <remarks>A node that was not reached is not late.</remarks>
    internal bool IsInTime(AuthorityAnswer required, DeciderAnswer deciders, Decider? decider)
    {
        if (_allSettledAt is not { } opened || opened == DateTimeOffset.MinValue || decider is null)
            return true;
        var hours = _rights.Points[_case.Point].DecisionHours ?? Hours;
        return _case.DecidedAt < opened.LaterByHours(hours)
            || decider.Grant.Level > required.Result
            || deciders.Deciders.All(other => other.Grant.Level <= required.Result);
    }

    private int Hours =>
        _isInsideGrant && _case.Data.IsExpress ? _rights.Nodes.ExpressHours
        : _case.Request.Grade is null or ProjectGrade.Company ? _rights.Nodes.TopGradeHours
        : _rights.Nodes.StandardHours;

    private bool IsAsked(ReviewMandate mandate) => !_isInsideGrant || _rights.Points[_case.Point].ReviewsInsideGrant.Contains(mandate);

    private bool Holds(string? by, ReviewMandate mandate) => _organisation.FindPerson(by)?.Holds(RoleTexts.IdOf(mandate.Role)) == true;

    private void Note(DateTimeOffset? settled) => _allSettledAt = settled is { } at && _allSettledAt is { } latest ? at > latest ? at : latest : null;

    private static NodeEvent[] Events(ReviewMandate mandate, IEnumerable<StatementData> said, DateTimeOffset start) =>
        [.. said.Select(one => new NodeEvent(RoleTexts.IdOf(mandate.Role), one.By, ReplyOf(one.Opinion), one.At < start ? start : one.At))];

    private static NodeReply ReplyOf(Opinion? opinion) =>
        opinion switch { Opinion.Veto => NodeReply.Veto, Opinion.Disagree => NodeReply.Disagree, _ => NodeReply.Agree };

    /// <summary>The path of a review; null where nobody holds the role, or nobody stands above who could be asked instead: then only an opinion settles
    /// it.</summary>
    private NodePath? PathOf(ReviewMandate mandate)
    {
        var people = _organisation.People.Where(person => Holds(person.Id, mandate)).Select(person => person.Id).ToArray();
        var above = people.SelectMany(_organisation.ManagersOf).Select(manager => manager.Id).FirstOrDefault(id => !people.Contains(id));
        var review = new NodeData
        {
            Id = RoleTexts.IdOf(mandate.Role),
            Kind = NodeKind.Review,
            People = people,
            HoldsVeto = mandate.MayVeto,
            Hours = mandate.Hours ?? Hours,
            OnTimeout = mandate.OnTimeout,
            EscalateTo = above,
        };
        var approver = new NodeData { Id = "decision", Kind = NodeKind.Decision, People = [_case.Decider], EscalateTo = "the level above" };
        var data = new NodePathData { Nodes = [review, approver], InsideGrant = _isInsideGrant };
        return NodePath.TryCreate(data, _rights.Nodes, out var path, out _) ? path : null;
    }
}
