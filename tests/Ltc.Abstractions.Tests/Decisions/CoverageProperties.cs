using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Decisions;

/// <summary>What a decision proves: exactly what it says, for exactly this, exactly as long.</summary>
public sealed class CoverageProperties(ITestOutputHelper output)
{
    private static readonly CoverageGaps[] Gaps = [.. Enum.GetValues<CoverageGaps>().Where(gap => gap != CoverageGaps.None)];

    public static TheoryData<CoverageGaps> EachGap => [.. Gaps];

    [Fact]
    public void TheNaiveModelAgreesGapByGap() => PropertyRun.ForAll(
        "coverage: the naive model agrees",
        output.WriteLine,
        draw =>
        {
            var (record, intent, at) = GenerateCoverage.Any(draw);
            var coverage = GenerateDecision.Verified(record).Record.Covers(intent, at);
            var naive = NaiveCoverage.Gaps(record, intent, at);
            draw.Saw(coverage.Answer);
            foreach (var gap in Gaps)
            {
                if (naive[gap] == false)
                    draw.Saw("gap " + gap);
                Assert.Equal((gap, naive[gap] == false), (gap, (coverage.Gaps & gap) != 0));
                Assert.Equal((gap, naive[gap] is null), (gap, (coverage.Unknown & gap) != 0));
            }

            Assert.Equal(naive.Values.Contains(false) ? Answer.Refused : naive.Values.Contains(null) ? Answer.Unknown : Answer.Allowed, coverage.Answer);
        },
        ["Allowed", "Refused", "Unknown", .. Gaps.Select(gap => "gap " + gap)]);

    [Theory]
    [MemberData(nameof(EachGap))]
    public void EachGapAloneIsTheOnlyOneNamed(CoverageGaps gap) => PropertyRun.ForAll(
        $"coverage: {gap} alone",
        output.WriteLine,
        draw =>
        {
            var (record, intent, at) = GenerateCoverage.Covering(draw);
            Assert.Equal(Answer.Allowed, GenerateDecision.Verified(record).Record.Covers(intent, at).Answer);
            GenerateCoverage.Break(gap, record, ref intent, ref at, draw);
            var coverage = GenerateDecision.Verified(record).Record.Covers(intent, at);
            Assert.Equal(Answer.Refused, coverage.Answer);
            Assert.Equal(gap, coverage.Gaps);
            Assert.Equal(CoverageGaps.None, coverage.Unknown);
            Assert.True(coverage.AsTruth.IsFalse);
            draw.Saw(gap);
        });

    [Fact]
    public void WhatNobodyHasSaidIsUnknownAndNothingElse() => PropertyRun.ForAll(
        "coverage: unknown parts",
        output.WriteLine,
        draw =>
        {
            var (record, intent, at) = GenerateCoverage.Covering(draw);
            var gap = GenerateCoverage.Forget(draw, ref intent);
            var coverage = GenerateDecision.Verified(record).Record.Covers(intent, at);
            Assert.Equal(Answer.Unknown, coverage.Answer);
            Assert.Equal(gap, coverage.Unknown);
            Assert.Equal(CoverageGaps.None, coverage.Gaps);
            draw.Saw(gap);
        },
        "WrongSubject",
        "LowerLevel",
        "OverAmount",
        "UnderMargin",
        "OverConcession",
        "WorseTerms",
        "TextChanged");

    [Fact]
    public void ReadingBackGivesTheSameAnswers() => PropertyRun.ForAll(
        "coverage: a record read back",
        output.WriteLine,
        draw =>
        {
            var (data, intent, at) = GenerateCoverage.Any(draw);
            var record = GenerateDecision.Verified(data).Record;
            var back = GenerateDecision.Verified(record.ToData()).Record;
            draw.Saw(record.Covers(intent, at).Answer);
            Assert.Equal(record.Covers(intent, at), back.Covers(intent, at));
        },
        "Allowed",
        "Refused",
        "Unknown");
}
