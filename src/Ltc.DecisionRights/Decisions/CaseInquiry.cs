using System;
using System.Collections.Generic;
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
        var uses = Past.Uses();
        Deciders = rights.Authority.WhoMayDecide(asked, setting.Grants, setting.Organisation, one.DecidedAt, uses, setting.Rates);
        Decider = CaseClearances.HighestOf(Deciders, one.Decider);
        Nodes = new CaseNodes(rights, one, setting.Organisation, Past.Before?.Case.DecidedAt, Decider?.Grant.Level);
        Statements = new CaseStatements(rights, one, setting, Past.Before, Nodes);
        Votes = Statements.Count(Decider?.Grant.Level, Decider?.Person.Unit);
        Clearances = CaseClearances.Find(rights, one, setting, Statements, Request, uses);
        Separation = Statements.Judge([one.Decider, .. Votes.Approving, .. Clearances.Where(clearance => clearance.By is not null).Select(clearance => clearance.By!.Person.Id)]);
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

    internal IReadOnlyList<Clearance> Clearances { get; }

    /// <summary>The grants under which it is decided: that of the decider first, then those of the other documents.</summary>
    internal IReadOnlyList<string> Grants => [.. Clearances.Select(clearance => clearance.By).Prepend(Decider).OfType<Decider>().Select(decider => decider.Grant.Id).Distinct()];

    internal SeparationAnswer Separation { get; }

    internal DecisionFacts Facts { get; }

    private bool? IsCleared(AuthorityDocument document)
    {
        var asked = Clearances.FirstOrDefault(clearance => clearance.Document == document);
        return asked is null || asked.IsCleared == true ? true : asked.IsCleared;
    }

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
        facts.CoSigned = Statements.AllSigned([.. Decider?.CoSigners ?? [], .. Clearances.SelectMany(clearance => clearance.CoSigners)]);
        facts.TermsCleared = IsCleared(AuthorityDocument.Terms);
        facts.PriceCleared = IsCleared(AuthorityDocument.Price);
        facts.CreditCleared = IsCleared(AuthorityDocument.Credit);
        facts.RequestWithdrawn = WithdrawalInquiry.IsRequestWithdrawn(one.Data);
        facts.EnvelopeInside = EnvelopeCheck.IsInside(one.Data.Envelope, Request, facts.AskedMargin);
        return facts;
    }

    private static OrgLevel? LevelOf(ProjectGrade? grade) => grade is { } given ? (OrgLevel)(byte)given : null;
}
