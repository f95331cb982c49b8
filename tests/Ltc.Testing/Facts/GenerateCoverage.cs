using System;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Generates decisions beside what is about to happen: covered, covered but for one gap, and any.</summary>
public static class GenerateCoverage
{
    private const decimal Step = 0.01m;
    private const Dimensions Everything = Dimensions.Level | Dimensions.Amount | Dimensions.Margin | Dimensions.Concession | Dimensions.Terms | Dimensions.TextHash;

    private static readonly DateTimeOffset Noon = GenerateDecision.Noon(GenerateDecision.Today);

    /// <summary>Draws a record and an intent on its limits, every dimension demanded.</summary>
    public static (DecisionRecordData Record, Intent Intent, DateTimeOffset At) Covering(Draw draw)
    {
        var intent = new Intent
        {
            SubjectKind = "opportunity",
            SubjectId = "o-1",
            Point = draw.Pick(Enum.GetValues<DecisionPoint>()),
            Purpose = draw.Pick(Enum.GetValues<Purpose>()),
            Demands = Everything,
            Level = draw.Pick([OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company]),
            Amount = draw.Below(1000) * 1000m,
            Currency = "CNY",
            Margin = draw.Below(30) * Step,
            Concession = draw.Below(10) * Step,
            Terms = draw.Pick([TermsDeviation.Low, TermsDeviation.Medium, TermsDeviation.RedLine]),
            TextHash = "hash",
        };
        var conditional = intent.Purpose == Purpose.MeetConditions || (intent.Purpose == Purpose.Proceed && draw.Chance(50));
        return (Record(draw, intent, conditional), intent, Noon);
    }

    /// <summary>Draws a record and an intent of which anything may differ or be unknown.</summary>
    public static (DecisionRecordData Record, Intent Intent, DateTimeOffset At) Any(Draw draw)
    {
        var (record, intent, at) = Covering(draw);
        intent.Demands = draw.Chance(50) ? Everything : (Dimensions)draw.Below((int)Everything + 1);
        var gaps = draw.Shuffle(Enum.GetValues<CoverageGaps>()).Where(gap => gap != CoverageGaps.None).Take(draw.Below(4));
        foreach (var gap in gaps)
            Break(gap, record, ref intent, ref at, draw);
        for (var times = draw.Below(3); times > 0; times--)
            Forget(draw, ref intent);
        return (record, intent, at);
    }

    /// <summary>Makes one gap, as narrow as can be.</summary>
    public static void Break(CoverageGaps gap, DecisionRecordData record, ref Intent intent, ref DateTimeOffset at, Draw draw)
    {
        switch (gap)
        {
            case CoverageGaps.WrongSubject:
                record.SubjectId = draw.Chance(50) ? "o-2" : record.SubjectId;
                record.SubjectKind = record.SubjectId == "o-1" ? "contract" : record.SubjectKind;
                break;
            case CoverageGaps.WrongPoint:
                record.Point = record.Point == DecisionPoint.Initiate ? DecisionPoint.Close : record.Point - 1;
                break;
            case CoverageGaps.WrongOutcome:
                (record.Outcome, record.Conditions) = (intent.Purpose == Purpose.Rework ? DecisionOutcome.NoGo : DecisionOutcome.Redirect, []);
                break;
            case CoverageGaps.NotYetValid:
                (record.DecidedAt, record.ValidUntil) = (at.AddTicks(1), at.AddDays(1));
                (record.WithdrawnAt, record.WithdrawnBy) = (null, null);
                break;
            case CoverageGaps.Expired:
                (record.DecidedAt, record.ValidUntil) = (at.AddDays(-1), at);
                break;
            case CoverageGaps.Withdrawn:
                (record.DecidedAt, record.WithdrawnAt, record.WithdrawnBy) = (record.DecidedAt < at ? record.DecidedAt : at, at, "decider");
                break;
            case CoverageGaps.OpenCondition:
                (record.Outcome, intent.Purpose) = (DecisionOutcome.ConditionalGo, Purpose.Proceed);
                record.Conditions = [Condition(draw.Chance(50) ? null : at.AddTicks(1), blocking: true)];
                break;
            case CoverageGaps.LowerLevel:
                record.Level = record.Level > OrgLevel.FrontUnit ? record.Level - 1 : record.Level;
                break;
            case CoverageGaps.OverAmount:
                record.Envelope.Amount = Other(draw, record.Envelope.Amount);
                break;
            case CoverageGaps.UnderMargin:
                record.Envelope.Margin = draw.Chance(50) ? record.Envelope.Margin + Step : null;
                break;
            case CoverageGaps.OverConcession:
                record.Envelope.Concession = draw.Chance(50) ? record.Envelope.Concession - Step : null;
                break;
            case CoverageGaps.WorseTerms:
                record.Envelope.Terms = draw.Chance(50) ? record.Envelope.Terms - 1 : null;
                break;
            default:
                record.TextHash = draw.Chance(50) ? "hash " : null;
                break;
        }
    }

    /// <summary>Makes one part of the intent unknown and gives the gap that can no longer be judged.</summary>
    public static CoverageGaps Forget(Draw draw, ref Intent intent)
    {
        switch (draw.Below(9))
        {
            case 0:
                intent.SubjectId = draw.Chance(50) ? null : string.Empty;
                return CoverageGaps.WrongSubject;
            case 1:
                intent.SubjectKind = null;
                return CoverageGaps.WrongSubject;
            case 2:
                intent.Level = null;
                return CoverageGaps.LowerLevel;
            case 3:
                intent.Amount = null;
                return CoverageGaps.OverAmount;
            case 4:
                intent.Currency = null;
                return CoverageGaps.OverAmount;
            case 5:
                intent.Margin = null;
                return CoverageGaps.UnderMargin;
            case 6:
                intent.Concession = null;
                return CoverageGaps.OverConcession;
            case 7:
                intent.Terms = null;
                return CoverageGaps.WorseTerms;
            default:
                intent.TextHash = null;
                return CoverageGaps.TextChanged;
        }
    }

    private static DecisionRecordData Record(Draw draw, Intent intent, bool conditional) => new()
    {
        Id = "r-1",
        SubjectKind = intent.SubjectKind,
        SubjectId = intent.SubjectId,
        Point = intent.Point,
        Outcome = conditional ? DecisionOutcome.ConditionalGo : GenerateDecision.OutcomeFor(intent.Purpose),
        Level = intent.Level,
        Decider = "decider",
        DecidedAt = draw.Chance(50) ? Noon : Noon.AddDays(-3),
        ValidUntil = draw.Chance(50) ? Noon.AddTicks(1) : Noon.AddDays(3),
        ReasonCode = "because",
        TextHash = intent.TextHash,
        Envelope = new Envelope
        {
            Amount = new Money(intent.Amount!.Value, intent.Currency),
            Margin = intent.Margin,
            Concession = intent.Concession,
            Terms = intent.Terms,
        },
        Conditions = conditional ? [draw.Chance(50) ? Condition(Noon, blocking: true) : Condition(null, blocking: false)] : [],
    };

    private static DecisionCondition Condition(DateTimeOffset? closedAt, bool blocking) => new()
    {
        Id = "c-1",
        Wording = "confirm capacity",
        Owner = "owner",
        Verifier = "verifier",
        Due = GenerateDecision.Today,
        Blocking = blocking,
        ClosedAt = closedAt,
        ClosedBy = closedAt is null ? null : "verifier",
    };

    private static Money? Other(Draw draw, Money? limit) => draw.Below(3) switch
    {
        0 => null,
        1 when limit is { } money => new Money(money.Amount, "USD"),
        _ when limit is { } money => new Money(money.Amount - Step, money.Currency),
        _ => null,
    };
}
