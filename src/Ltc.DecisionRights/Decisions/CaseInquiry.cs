using System;
using System.Linq;

namespace Ltc;

/// <summary>Works out what a case does not say of itself: who may decide, who was heard, how they voted, what went before.</summary>
/// <remarks>What a case claims about these is ignored: a host that fills in a flag cannot talk its way past a guard.</remarks>
internal sealed class CaseInquiry
{
    internal CaseInquiry(DecisionRights rights, DecisionCase one, DecisionSetting setting)
    {
        Past = new CaseHistory(one, setting.History);
        Request = Past.Complete(one.Request);
        Required = rights.Authority.Resolve(Request with { Document = null }, setting.Rates, DayOf(one.DecidedAt));
        var asked = Request with { Document = rights.Points[one.Point].Document };
        Deciders = rights.Authority.WhoMayDecide(asked, setting.Grants, setting.Organisation, one.DecidedAt, Past.Uses(), setting.Rates);
        Decider = Deciders.Deciders.Where(decider => decider.Person.Id == one.Decider).OrderByDescending(decider => decider.Grant.Level).FirstOrDefault();
        Nodes = new CaseNodes(rights, one, setting.Organisation, Past.Before?.Case.DecidedAt, Decider?.Grant.Level);
        Statements = new CaseStatements(rights, one, setting, Past.Before, Nodes);
        Votes = Statements.Count(Decider?.Grant.Level, Decider?.Person.Unit);
        Separation = Statements.Judge([one.Decider, .. Votes.Approving]);
        Facts = Complete(rights, one, setting);
    }

    internal CaseNodes Nodes { get; }

    internal CaseStatements Statements { get; }

    internal CaseHistory Past { get; }

    internal AuthorityRequest Request { get; }

    internal AuthorityAnswer Required { get; }

    internal DeciderAnswer Deciders { get; }

    internal Decider? Decider { get; }

    internal BodyVotes Votes { get; }

    internal SeparationAnswer Separation { get; }

    internal DecisionFacts Facts { get; }

    private static CalendarDate DayOf(DateTimeOffset at) => new(at.Year, at.Month, at.Day);

    private DecisionFacts Complete(DecisionRights rights, DecisionCase one, DecisionSetting setting)
    {
        var day = DayOf(one.DecidedAt);
        var level = Decider?.Grant.Level;
        var facts = one.Data.Facts;
        facts.DecidedOn = day;
        facts.DaysToDeadline = one.Data.BidDeadline is { } deadline ? setting.Calendar.DaysBetween(day, deadline) : null;
        facts.Level = level;
        facts.RequiredLevel = Required.Result;
        facts.GradeLevel = LevelOf(Request.Grade);
        facts.InitiationLevel = Past.InitiationLevel;
        facts.GradeSetLevel = Past.GradeSetLevel ?? facts.GradeSetLevel;
        facts.GradeLowered = Past.GradeLowered;
        facts.LoweringDecided = Past.EarlierGrade is { } earlier && level is { } at ? at >= LevelOf(earlier) : null;
        facts.Recommended = Statements.IsRecommended;
        facts.SeparationKept = Separation.Answer switch { Answer.Allowed => true, Answer.Refused => false, _ => null };
        facts.OpinionsIn = Nodes.AllSettled;
        facts.InTime = Nodes.IsInTime(Required, Deciders, Decider);
        facts.VetoStands = Statements.VetoStands(rights.Points[one.Point].Reviews);
        facts.VotesCarried = Votes.Carried;
        facts.Empowered = Decider is not null;
        facts.CoSigned = Decider is null || Decider.CoSigners.All(signer => one.Data.CoSigners.Contains(signer));
        facts.RequestWithdrawn = WithdrawalInquiry.IsRequestWithdrawn(one.Data);
        facts.EnvelopeInside = EnvelopeCheck.IsInside(one.Data.Envelope, Request, facts.AskedMargin);
        return facts;
    }

    private static OrgLevel? LevelOf(ProjectGrade? grade) => grade is { } given ? (OrgLevel)(byte)given : null;
}
