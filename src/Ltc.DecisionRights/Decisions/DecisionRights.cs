using System;

namespace Ltc;

/// <summary>Who may decide, on what, and whether they have: the rules of decisions, compiled.</summary>
/// <remarks>
/// Immutable and thread-safe. Go needs both the votes of the deciding body and the one named decider who carries it (行政长官负责制); either can refuse, and a veto by
/// mandate stands. Inside a standing grant of the front unit there is no body: its holder decides what somebody else recommends. Source: domain.md §2–§3,
/// §14.2.
/// </remarks>
public sealed class DecisionRights
{
    private DecisionRights(AuthorityMatrix authority, DecisionPoints points, RaciTable roles, VotingRule voting, NodeTerms nodes)
    {
        Authority = authority;
        Points = points;
        Roles = roles;
        Voting = voting;
        Nodes = nodes;
        if (ReviewCheck.FitsInsideGrant(points, nodes) is { Count: > 0 } findings)
            throw new DefinitionException("decisions", findings);
        Redecision = RedecisionRequirements.Define(points.Limits);
        Withdrawal = WithdrawalRequirements.Define();
    }

    /// <summary>The rules as the sources give them.</summary>
    /// <value>The same instance on every call.</value>
    public static DecisionRights Default { get; } = Define();

    /// <summary>Which level must decide, and whose grant covers what.</summary>
    /// <value>Never null.</value>
    public AuthorityMatrix Authority { get; }

    /// <summary>The decision points.</summary>
    /// <value>Never null.</value>
    public DecisionPoints Points { get; }

    /// <summary>Which role does which step.</summary>
    /// <value>Never null.</value>
    public RaciTable Roles { get; }

    /// <summary>How the deciding body votes.</summary>
    /// <value>Never null.</value>
    public VotingRule Voting { get; }

    /// <summary>How long reviews and decisions have, and how many nodes an item inside a standing grant passes.</summary>
    /// <value>Never null. Source: domain.md §3.5.</value>
    public NodeTerms Nodes { get; }

    /// <summary>What must hold so that a decision still stands for a case as it is now.</summary>
    /// <value>Never null; its numbers are those of the decision points.</value>
    public Checklist<RedecisionFacts> Redecision { get; }

    /// <summary>What the withdrawal of a decision requires.</summary>
    /// <value>Never null.</value>
    public Checklist<WithdrawalFacts> Withdrawal { get; }

    /// <summary>Defines the rules; what is left out is as the sources give it.</summary>
    /// <param name="authority">Which level must decide.</param>
    /// <param name="points">The decision points.</param>
    /// <param name="roles">Which role does which step.</param>
    /// <param name="voting">How the deciding body votes.</param>
    /// <param name="nodes">How long reviews and decisions have.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="DefinitionException">An item inside a standing grant has more reviewers at a point than the terms have nodes.</exception>
    public static DecisionRights Define(
        AuthorityMatrix? authority = null, DecisionPoints? points = null, RaciTable? roles = null, VotingRule? voting = null, NodeTerms? nodes = null) => new(
        authority ?? AuthorityMatrix.Default, points ?? DecisionPoints.Define(), roles ?? RaciTable.Define(),
        voting ?? VotingRule.Define(), nodes ?? NodeTerms.Define());

    /// <summary>Decides a case: checks everything that stands between the case and its decision.</summary>
    /// <param name="one">The case.</param>
    /// <param name="setting">Who is who, who holds what, what went before.</param>
    /// <returns>Allowed with the verified decision; Refused or Unknown with every reason why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DecisionAnswer Decide(DecisionCase one, DecisionSetting setting)
    {
        _ = one ?? throw new ArgumentNullException(nameof(one));
        var inquiry = new CaseInquiry(this, one, setting ?? throw new ArgumentNullException(nameof(setting)));
        var facts = inquiry.Facts;
        var checklist = Points[one.Point].Requires(one.Outcome);
        var answer = checklist.Check(facts);
        var decided = answer.IsAllowed && inquiry.Decider is { } decider
            ? new DecidedCase(one, new VerifiedDecision(DecisionWriter.Write(one, decider.Grant, Points[one.Point])), inquiry.Grants, inquiry.Statements.Opinions)
            : null;
        // A withdrawal that is stored with the case holds as far as it may: whoever may not withdraw has not.
        if (decided is not null && one.Data.Withdrawal is { } withdrawal)
            decided = Withdraw(decided, withdrawal, setting).Withdrawn ?? decided;
        return new DecisionAnswer(answer.Answer, answer.Explain(facts), inquiry, decided);
    }

    /// <summary>Decides again from what was stored: the only way in which a record that was read back opens anything.</summary>
    /// <remarks>A record that differs from what its case decides is refused, by whatever it differs; only the closing of its conditions may have come
    /// since.</remarks>
    /// <param name="one">The case, as it was stored beside the record.</param>
    /// <param name="record">The record, as it was read back.</param>
    /// <param name="setting">The setting of the moment of the decision, itself left out of the history.</param>
    /// <returns>Allowed with the verified decision; otherwise every reason, and every field in which the record differs.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DecisionAnswer Verify(DecisionCase one, DecisionRecord record, DecisionSetting setting)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        var again = Decide(one, setting);
        if (again.Decided is not { } decided)
            return again;
        var differing = RecordComparison.Run(decided.Decision.Record.ToData(), record.ToData());
        return differing.Count > 0
            ? again.Differing(differing)
            : again.With(decided.With(decided.Case, new VerifiedDecision(record)));
    }

    /// <summary>Compares a case as it is now with a decision that was taken on it: whether it still stands, and if not, what must be given again.</summary>
    /// <remarks>
    /// The limits of a decision have no tolerance, for gates know none: whatever leaves them is decided anew. Inside them what was decided on may drift, the
    /// margin
    /// and the amount by as much as <see cref="DecisionLimits"/> says. A case that is to be decided anew names the opinions that carry over as they were given;
    /// <see cref="Decide"/> counts those, and only those, that this comparison carries. Source: domain.md §3.5, decision validity.
    /// </remarks>
    /// <param name="decided">The decision and its case.</param>
    /// <param name="now">The case as it is now; its moment of decision is the moment of the question.</param>
    /// <param name="setting">Who is who, what else was decided, the rates.</param>
    /// <returns>Allowed while the decision stands; otherwise every reason, and part by part what carries over.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RedecisionAnswer Compare(DecidedCase decided, DecisionCase now, DecisionSetting setting)
    {
        _ = decided ?? throw new ArgumentNullException(nameof(decided));
        _ = now ?? throw new ArgumentNullException(nameof(now));
        _ = setting ?? throw new ArgumentNullException(nameof(setting));
        var request = new CaseHistory(now, setting.History).Complete(now.Request);
        var required = Authority.Resolve(request with { Document = null }, setting.Rates, CalendarDate.Of(now.DecidedAt));
        var facts = RedecisionInquiry.FactsOf(decided, now, required.Result, Points.Limits);
        var isSame = facts.SameMatter == true;
        return new RedecisionAnswer(Redecision.Check(facts), facts, required, isSame ? CarryOver.PartsOf(decided, now, Points[now.Point]) : []);
    }

    /// <summary>Takes a decision back before it is used.</summary>
    /// <param name="decided">The decision and its case.</param>
    /// <param name="withdrawal">Who withdraws it, when and why, and whether it has been used.</param>
    /// <param name="setting">Who is who and who holds what at that moment.</param>
    /// <returns>Allowed with the withdrawn decision, which opens nothing from its moment on; otherwise every reason why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public WithdrawalAnswer Withdraw(DecidedCase decided, WithdrawalData withdrawal, DecisionSetting setting)
    {
        _ = decided ?? throw new ArgumentNullException(nameof(decided));
        _ = withdrawal ?? throw new ArgumentNullException(nameof(withdrawal));
        var facts = WithdrawalInquiry.FactsOf(this, decided, withdrawal, setting ?? throw new ArgumentNullException(nameof(setting)));
        var answer = Withdrawal.Check(facts);
        return new WithdrawalAnswer(answer, facts, answer.IsAllowed ? WithdrawalInquiry.Write(decided, withdrawal) : null);
    }

    internal DecisionRights Without(string requirement) => new(Authority, Points.Without(requirement), Roles, Voting, Nodes);
}
