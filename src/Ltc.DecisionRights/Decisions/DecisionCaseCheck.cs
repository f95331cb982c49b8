using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a stored case must have before anybody can decide on it.</summary>
internal static class DecisionCaseCheck
{
    private static readonly Text Words = new("a text that is not empty", "非空文本", "非空文字");
    private static readonly Text Moment = new("a moment with its offset", "带时区的时刻", "帶時區的時刻");
    private static readonly Text Later = new("a moment after the decision", "晚于决策的时刻", "晚於決策的時刻");
    private static readonly Text FromOne = new("a whole number from 1", "从 1 起的整数", "從 1 起的整數");
    private static readonly Text Something = new("an object", "一个对象", "一個物件");
    private static readonly Text AnOpinion = new("an opinion", "评审意见", "評審意見");
    private static readonly Text ADocument = new("a document", "授权文件", "授權文件");
    private static readonly Text AVote = new("a vote", "投票", "投票");

    internal static IReadOnlyList<Finding> Run(DecisionCaseData? data)
    {
        var findings = new List<Finding>();
        if (data is null)
        {
            Require(findings, false, string.Empty, Something);
            return findings;
        }

        Require(findings, !string.IsNullOrEmpty(data.Id), "/id", Words);
        Require(findings, !string.IsNullOrEmpty(data.SubjectKind), "/subjectKind", Words);
        Require(findings, !string.IsNullOrEmpty(data.SubjectId), "/subjectId", Words);
        Require(findings, !string.IsNullOrEmpty(data.Requester), "/requester", Words);
        Require(findings, !string.IsNullOrEmpty(data.Decider), "/decider", Words);
        Require(findings, Defined(data.Point), "/point", OneOf<DecisionPoint>());
        Require(findings, Defined(data.Outcome), "/outcome", OneOf<DecisionOutcome>());
        Require(findings, data.Version >= 1, "/version", FromOne);
        Require(findings, data.DecidedAt.HasValue, "/decidedAt", Moment);
        Require(findings, data.ValidUntil is null || data.ValidUntil > data.DecidedAt, "/validUntil", Later);
        Each(findings, data.Recommendations, "/recommendations", needsRole: true, _ => true, Words);
        Each(findings, data.Opinions, "/opinions", needsRole: true, said => Defined(said.Opinion), AnOpinion);
        Each(findings, data.Votes, "/votes", needsRole: false, said => Defined(said.Vote), AVote);
        Each(findings, data.Clearances, "/clearances", needsRole: false, said => Defined(said.Document), ADocument);
        Each(findings, data.CoSignatures, "/coSignatures", needsRole: false, _ => true, Words);
        if (data.Withdrawal is { } withdrawal)
        {
            Require(findings, !string.IsNullOrEmpty(withdrawal.By), "/withdrawal/by", Words);
            Require(findings, withdrawal.At.HasValue, "/withdrawal/at", Moment);
        }

        findings.AddRange(DecisionRecordCheck.Run(Sketch(data)).Where(finding => IsPartOf(finding, "/conditions") || IsPartOf(finding, "/envelope")));
        return findings;
    }

    /// <summary>The record as it would be, to check the parts that it shares with the case.</summary>
    private static DecisionRecordData Sketch(DecisionCaseData data) => new()
    {
        Outcome = data.Outcome,
        Envelope = data.Envelope ?? new Envelope(),
        Conditions = data.Conditions ?? [],
    };

    private static bool IsPartOf(Finding finding, string part) => finding.Pointer.StartsWith(part, StringComparison.Ordinal);

    private static void Each(
        List<Finding> findings, IList<StatementData>? statements, string at, bool needsRole, Func<StatementData, bool> saysSomething, in Text something)
    {
        for (var i = 0; i < (statements?.Count ?? 0); i++)
        {
            var pointer = at + "/" + Numbers.ToText(i);
            if (statements![i] is not { } said)
            {
                Require(findings, false, pointer, Something);
                continue;
            }

            Require(findings, !string.IsNullOrEmpty(said.By), pointer + "/by", Words);
            Require(findings, !needsRole || Defined(said.Role), pointer + "/role", OneOf<LtcRole>());
            Require(findings, said.At.HasValue, pointer + "/at", Moment);
            Require(findings, said.Version >= 1, pointer + "/version", FromOne);
            Require(findings, saysSomething(said), pointer, something);
        }
    }

    private static bool Defined<TValue>(TValue? value)
        where TValue : unmanaged, Enum => value is { } given && EnumIds<TValue>.Values.Contains(given);

    private static Text OneOf<TValue>()
        where TValue : unmanaged, Enum
    {
        var ids = string.Join(", ", EnumIds<TValue>.Ids);
        return new("one of " + ids, ids + " 之一", ids + " 之一");
    }

    private static void Require(List<Finding> findings, bool holds, string pointer, in Text expected)
    {
        if (!holds)
            findings.Add(Missing(pointer, expected));
    }

    private static Finding Missing(string pointer, in Text expected) => new(
        "case-incomplete",
        new(
            $"`{pointer}` should be {expected.In(Language.English)}",
            $"`{pointer}` 应为{expected.In(Language.SimplifiedChinese)}",
            $"`{pointer}` 應為{expected.In(Language.TraditionalChinese)}"),
        pointer);
}
