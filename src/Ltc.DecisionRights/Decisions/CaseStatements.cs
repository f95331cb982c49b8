using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What people said on a case, as far as it counts: on this version and this text, before the decision, in a role that they hold.</summary>
/// <remarks>
/// After a decision on the same subject at the same point recommendations and votes begin anew: those that carried one decision carry no other. An opinion that
/// counted in it still counts as long as nothing that it rests on has changed, whatever the version is called.
/// </remarks>
internal sealed class CaseStatements
{
    private readonly DecisionRights _rights;
    private readonly DecisionCase _case;
    private readonly DecisionSetting _setting;
    private readonly DecidedCase? _before;
    private readonly StatementData[] _opinions;

    internal CaseStatements(DecisionRights rights, DecisionCase one, DecisionSetting setting, DecidedCase? before, CaseNodes nodes)
    {
        _rights = rights;
        _case = one;
        _setting = setting;
        _before = before;
        _opinions = [.. Settle(nodes), .. one.Data.Opinions.Where(said => Counts(said) && HoldsRole(said) && MandateOf(said) is null)];
        IsRecommended = one.Data.Recommendations.Where(Counts).Where(HoldsRole).Any(said => Recommends(said.Role.GetValueOrDefault()));
    }

    /// <summary>Whether somebody who may recommend at this point has recommended this version.</summary>
    internal bool IsRecommended { get; }

    /// <summary>The opinions that count.</summary>
    internal IReadOnlyList<StatementData> Opinions => _opinions;

    /// <summary>Whether the last word of somebody with the mandate is a veto.</summary>
    internal bool VetoStands(IReadOnlyList<ReviewMandate> mandates) => mandates.Where(mandate => mandate.MayVeto).Any(mandate => _opinions
        .Where(said => said.Role == mandate.Role)
        .GroupBy(said => said.By, StringComparer.Ordinal)
        .Any(person => person.OrderBy(said => said.At).Last().Opinion == Opinion.Veto));

    /// <summary>Counts the votes of the body on the level of the decider; the front unit has none inside its standing grant.</summary>
    internal BodyVotes Count(OrgLevel? level, OrgUnit? unit)
    {
        if (level is null || unit is null)
            return new BodyVotes(null, [], []);
        if (level == OrgLevel.FrontUnit)
            return new BodyVotes(true, [], []);
        var team = RoleTexts.IdOf(LtcRole.SalesDecisionTeam);
        var roster = new BallotData
        {
            Voters = [.. _setting.Organisation.People.Where(person => person.Unit == unit && person.Holds(team)).Select(person => person.Id)],
            Requester = _case.Data.Requester,
            ApprovedEarlier = [.. _opinions.Where(said => said.Opinion is Opinion.Agree or Opinion.AgreeWithConditions).Select(said => said.By!).Distinct(StringComparer.Ordinal)],
        };
        if (!Ballot.TryCreate(_rights.Voting, roster, out var ballot, out var findings))
            return new BodyVotes(false, [], findings);
        CastVote[] votes = [.. _case.Data.Votes.Where(Counts).OrderBy(said => said.At).Select(said => new CastVote(said.By!, said.Vote.GetValueOrDefault()))];
        var approving = ballot!.Voters.Where(voter => votes.LastOrDefault(vote => vote.By == voter).Vote == Vote.Approve).ToArray();
        return new BodyVotes(ballot.Evaluate(votes).Outcome == VoteOutcome.Approved, approving, ballot.Explain(votes));
    }

    /// <summary>Who says to stand behind this version for a document; whether they hold it is another question.</summary>
    internal IEnumerable<string> ClearedBy(AuthorityDocument document) =>
        _case.Data.Clearances.Where(said => said.Document == document && Counts(said)).Select(said => said.By!).Distinct(StringComparer.Ordinal);

    /// <summary>Whether everybody whose signature is needed has signed this version.</summary>
    internal bool AllSigned(IEnumerable<string> signers) => signers.All(signer => _case.Data.CoSignatures.Any(said => said.By == signer && Counts(said)));

    /// <summary>Judges whether those who decide are separate from those who recommended, reviewed, asked or gain, on whatever version.</summary>
    internal SeparationAnswer Judge(string[] deciders) => SeparationOfDuties.Evaluate(new SeparationRequest
    {
        Recommenders = [.. _case.Data.Recommendations.Select(said => said.By!).Distinct(StringComparer.Ordinal)],
        Reviewers = [.. _case.Data.Opinions.Select(said => said.By!).Distinct(StringComparer.Ordinal)],
        Beneficiaries = _case.Data.Beneficiaries?.ToArray(),
        Requester = _case.Data.Requester,
        Deciders = deciders,
        Delegations = _setting.Delegations,
        At = _case.DecidedAt,
        Unit = _case.Request.Unit,
    });

    private bool Counts(StatementData said) =>
        said.IsOn(_case.Data.Version, _case.Data.Facts.TextHash) && said.At <= _case.DecidedAt && !(said.At <= _before?.Case.DecidedAt);

    /// <summary>Whether it counted in the decision before, on what is still the same.</summary>
    private bool CarriesOver(StatementData said) =>
        _before is not null
        && _before.Opinions.Any(said.SaysTheSameAs)
        && MandateOf(said) is { } mandate
        && CarryOver.ChangesUnder(mandate, _rights.Points[_case.Point], _before.Case, _case).Length == 0;

    /// <summary>Settles the review of each mandate; what counts is said by who reviews, or by whom the review was escalated to.</summary>
    private IEnumerable<StatementData> Settle(CaseNodes nodes) => _rights.Points[_case.Point].Reviews.SelectMany(mandate =>
    {
        var said = _case.Data.Opinions.Where(one => one.Role == mandate.Role).ToArray();
        var carried = said.Where(one => HoldsRole(one) && CarriesOver(one)).ToArray();
        return nodes.Settle(mandate, [.. said.Where(Counts)], carried.Length > 0).Concat(carried);
    });

    private ReviewMandate? MandateOf(StatementData said) => _rights.Points[_case.Point].Reviews.FirstOrDefault(mandate => mandate.Role == said.Role);

    private bool HoldsRole(StatementData said) =>
        said.Role is { } role && _setting.Organisation.FindPerson(said.By)?.Holds(RoleTexts.IdOf(role)) == true;

    private bool Recommends(LtcRole role) =>
        RaciTable.RecommendationOf(RaciTable.DecisionOf(_case.Point)) is { } step && _rights.Roles.Find(step, role)?.Acts == true;
}
