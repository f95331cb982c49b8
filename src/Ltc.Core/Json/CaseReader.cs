using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads cases to be decided from JSON parts; what the case itself finds missing gets its place in the text.</summary>
internal static class CaseReader
{
    private static readonly string[] Names =
    [
        "id", "subjectKind", "subjectId", "point", "version", "paperHashes", "request", "facts", "bidDeadline", "requester", "beneficiaries", "recommendations", "opinions", "votes",
        "clearances", "coSignatures", "reviewStartedAt", "express", "decider", "outcome", "decidedAt", "validUntil", "envelope", "conditions", "withdrawal",
    ];

    private static readonly string[] RequestNames =
    [
        "unit", "region", "customerGroup", "product", "grade", "amount", "aggregationKey", "marginOverFloor", "discount", "advanceShare", "paymentDays", "creditUse",
        "termsDeviation", "deliveryRisk", "others",
    ];

    internal static DecisionCase? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        if (!read.IsObject(root, Names))
            return null;
        DecisionCase.TryCreate(Data(read, root), out var made, out var defects);
        findings.Add(root, defects);
        return made;
    }

    private static DecisionCaseData Data(JsonReading read, JsonPart root) => new()
    {
        Id = read.OptionalWords(root, "id"),
        SubjectKind = read.OptionalWords(root, "subjectKind"),
        SubjectId = read.OptionalWords(root, "subjectId"),
        Point = read.Choice<DecisionPoint>(root, "point"),
        Version = Whole(read, root, "version"),
        PaperHashes = root.Find("paperHashes") is { } hashes ? Hashes(read, hashes) : new Dictionary<string, string>(),
        Request = root.Find("request") is { } request ? Request(read, request) : default,
        Facts = root.Find("facts") is { } facts ? Facts(read, facts) : default,
        BidDeadline = read.Date(root, "bidDeadline"),
        Requester = read.OptionalWords(root, "requester"),
        Beneficiaries = root.Find("beneficiaries") is null ? null : read.WordList(root, "beneficiaries").ToList(),
        Recommendations = Statements(read, root, "recommendations"),
        Opinions = Statements(read, root, "opinions"),
        Votes = Statements(read, root, "votes"),
        Clearances = Statements(read, root, "clearances"),
        CoSignatures = Statements(read, root, "coSignatures"),
        ReviewStartedAt = read.Instant(root, "reviewStartedAt"),
        IsExpress = read.Flag(root, "express") ?? false,
        Decider = read.OptionalWords(root, "decider"),
        Outcome = read.Choice<DecisionOutcome>(root, "outcome"),
        DecidedAt = read.Instant(root, "decidedAt"),
        ValidUntil = read.Instant(root, "validUntil"),
        Envelope = root.Find("envelope") is { } envelope ? RecordReader.ReadEnvelope(read, envelope) : new Envelope(),
        Conditions = read.List(root, "conditions").Select(item => RecordReader.ReadCondition(read, item)).ToList(),
        Withdrawal = root.Find("withdrawal") is { } withdrawal ? Withdrawal(read, withdrawal) : null,
    };

    private static Dictionary<string, string> Hashes(JsonReading read, JsonPart part)
    {
        var hashes = new Dictionary<string, string>();
        if (!read.Is(part, JsonValueKind.Object, "{…}"))
            return hashes;
        foreach (var member in part.Members)
            hashes[member.Name!] = read.Words(member);
        return hashes;
    }

    private static WithdrawalData Withdrawal(JsonReading read, JsonPart part) => !read.IsObject(part, "by", "at", "reasonCode", "used") ? new WithdrawalData() : new WithdrawalData
    {
        By = read.OptionalWords(part, "by"),
        At = read.Instant(part, "at"),
        ReasonCode = read.OptionalWords(part, "reasonCode"),
        IsUsed = read.Flag(part, "used"),
    };

    private static AuthorityRequest Request(JsonReading read, JsonPart part) => !read.IsObject(part, RequestNames) ? default : new AuthorityRequest
    {
        Unit = read.OptionalWords(part, "unit"),
        Region = read.OptionalWords(part, "region"),
        CustomerGroup = read.OptionalWords(part, "customerGroup"),
        Product = read.OptionalWords(part, "product"),
        Grade = read.Choice<ProjectGrade>(part, "grade"),
        Amount = part.Find("amount") is { } amount ? RecordReader.ReadMoney(read, amount) : null,
        AggregationKey = read.OptionalWords(part, "aggregationKey"),
        MarginOverFloor = read.Number(part, "marginOverFloor"),
        Discount = read.Number(part, "discount"),
        AdvanceShare = read.Number(part, "advanceShare"),
        PaymentDays = read.Number(part, "paymentDays"),
        CreditUse = read.Number(part, "creditUse"),
        TermsDeviation = read.Choice<TermsDeviation>(part, "termsDeviation"),
        DeliveryRisk = read.Choice<DeliveryRisk>(part, "deliveryRisk"),
        Others = part.Find("others") is { } others ? Others(read, others) : default,
    };

    private static AuthorityValues Others(JsonReading read, JsonPart part)
    {
        var values = default(AuthorityValues);
        if (!read.Is(part, JsonValueKind.Object, "{…}"))
            return values;
        foreach (var member in part.Members.Where(member => member.Kind is JsonValueKind.Number or JsonValueKind.String))
            values = values.With(member.Name!, member.Kind == JsonValueKind.Number ? (TableInput)member.Number : member.Text);
        return values;
    }

    private static DecisionFacts Facts(JsonReading read, JsonPart part)
    {
        if (!read.Is(part, JsonValueKind.Object, "{…}"))
            return default;
        var values = part.Members.Select(member => new KeyValuePair<string, object?>(member.Name!, FactJson.Read(read, member))).ToArray();
        DecisionFact.All.TryBind(values, out var facts, out var defects);
        foreach (var defect in defects)
        {
            var at = part.Members.First(member => "/" + member.Name == defect.Pointer);
            read.Findings.Add(defect.WithPlace(part.Below(at.Name!), at.NamePlace.Line, at.NamePlace.Column));
        }

        return facts;
    }

    private static List<StatementData> Statements(JsonReading read, JsonPart root, string name) => read.List(root, name)
        .Select(item => !read.IsObject(item, "by", "role", "at", "version", "textHash", "opinion", "vote", "document") ? new StatementData() : new StatementData
        {
            By = read.OptionalWords(item, "by"),
            Role = Role(read, item),
            At = read.Instant(item, "at"),
            Version = Whole(read, item, "version"),
            TextHash = read.OptionalWords(item, "textHash"),
            Opinion = read.Choice<Opinion>(item, "opinion"),
            Vote = read.Choice<Vote>(item, "vote"),
            Document = read.Choice<AuthorityDocument>(item, "document"),
        }).ToList();

    /// <summary>A role by the short id that organisations use.</summary>
    private static LtcRole? Role(JsonReading read, JsonPart owner)
    {
        if (read.OptionalWords(owner, "role") is not { } id)
            return null;
        foreach (var role in EnumIds<LtcRole>.Values)
        {
            if (RoleTexts.IdOf(role) == id)
                return role;
        }

        var known = EnumIds<LtcRole>.Values.Select(RoleTexts.IdOf).ToArray();
        read.Findings.Add(JsonFindings.Value(string.Join(", ", known), owner.Find("role")!, NearestName.Of(id, known)));
        return null;
    }

    /// <summary>A whole number; one with decimals, or too large, is reported and not taken.</summary>
    private static int? Whole(JsonReading read, JsonPart owner, string name)
    {
        if (read.Number(owner, name) is not { } number)
            return null;
        if (number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
            return (int)number;
        read.Findings.Add(JsonFindings.Type("1, 2, 3 …", owner.Find(name)!));
        return null;
    }
}
