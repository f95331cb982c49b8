using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>
/// The numbers and questions of PPVVC as data: the bank, the grades, what a dimension without a yes does, and what each decision point expects.
/// </summary>
/// <remarks>Immutable. Source: domain.md §7.2 and §7.3; thresholds of P1, the rest defaults that a company may set otherwise.</remarks>
public sealed class PpvvcDefinition
{
    private readonly Dictionary<string, PpvvcQuestion> _byId;

    private PpvvcDefinition(
        PpvvcQuestion[] questions, ScoreBands<PpvvcGrade> bands, PpvvcGrade cap, PpvvcBlock[] blocks, PpvvcExpectation[] expectations, int rescoreDays)
    {
        Questions = [.. questions];
        Bands = bands;
        CapWithoutYes = cap;
        Blocks = [.. blocks];
        Expectations = [.. expectations];
        RescoreDays = rescoreDays;
        _byId = questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    /// <summary>The question bank.</summary>
    /// <value>At least one question a dimension.</value>
    public IReadOnlyList<PpvvcQuestion> Questions { get; }

    /// <summary>The grade of a certainty in percent.</summary>
    /// <value>Half-open.</value>
    public ScoreBands<PpvvcGrade> Bands { get; }

    /// <summary>The best grade while a dimension has no yes.</summary>
    /// <value>D unless a company says otherwise.</value>
    public PpvvcGrade CapWithoutYes { get; }

    /// <summary>Which decision points a dimension without a yes keeps shut.</summary>
    /// <value>Power and the bid decision unless a company says otherwise.</value>
    public IReadOnlyList<PpvvcBlock> Blocks { get; }

    /// <summary>What each decision point expects.</summary>
    /// <value>At most one a decision point.</value>
    public IReadOnlyList<PpvvcExpectation> Expectations { get; }

    /// <summary>After how many days an open opportunity is scored again.</summary>
    /// <value>Days, 1 or more.</value>
    public int RescoreDays { get; }

    /// <summary>Defines PPVVC as in domain.md §7.</summary>
    /// <returns>The definition, equal on every call.</returns>
    public static PpvvcDefinition Define() =>
        TryCreate(PpvvcQuestions.Bank, DefaultBands(), PpvvcGrade.D, DefaultBlocks(), DefaultExpectations(), 14, out var definition, out var findings)
            ? definition!
            : throw new DefinitionException("ppvvc", findings);

    /// <summary>Makes a definition, or says everything that is wrong with it.</summary>
    /// <param name="questions">The question bank, at least one question a dimension.</param>
    /// <param name="bands">The grade of a certainty in percent.</param>
    /// <param name="capWithoutYes">The best grade while a dimension has no yes.</param>
    /// <param name="blocks">Which decision points a dimension without a yes keeps shut.</param>
    /// <param name="expectations">What each decision point expects, at most one each.</param>
    /// <param name="rescoreDays">After how many days an open opportunity is scored again, 1 or more.</param>
    /// <param name="definition">The definition, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the definition was made.</param>
    /// <returns>Whether the definition was made.</returns>
    public static bool TryCreate(
        IReadOnlyList<PpvvcQuestion> questions,
        ScoreBands<PpvvcGrade> bands,
        PpvvcGrade capWithoutYes,
        IReadOnlyList<PpvvcBlock> blocks,
        IReadOnlyList<PpvvcExpectation> expectations,
        int rescoreDays,
        out PpvvcDefinition? definition,
        out IReadOnlyList<Finding> findings)
    {
        findings = PpvvcCheck.Run(questions, capWithoutYes, blocks, expectations, rescoreDays);
        definition = findings.Count == 0 ? new PpvvcDefinition([.. questions], bands, capWithoutYes, [.. blocks], [.. expectations], rescoreDays) : null;
        return definition is not null;
    }

    /// <summary>Finds a question.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The question, or null when the bank does not have it.</returns>
    public PpvvcQuestion? Find(string id) => _byId.TryGetValue(id, out var question) ? question : null;

    /// <summary>Finds what a decision point expects.</summary>
    /// <param name="point">The decision point.</param>
    /// <returns>The expectation, or null when there is none.</returns>
    public PpvvcExpectation? Find(DecisionPoint point)
    {
        for (var i = 0; i < Expectations.Count; i++)
        {
            if (Expectations[i].Point == point)
                return Expectations[i];
        }

        return null;
    }

    /// <summary>Says when an opportunity is to be scored again.</summary>
    /// <param name="scoredOn">When it was scored last.</param>
    /// <returns>The day on which the score is too old.</returns>
    public CalendarDate RescoreOn(CalendarDate scoredOn) => scoredOn.AddDays(RescoreDays);

    private static ScoreBands<PpvvcGrade> DefaultBands() => ScoreBands
        .For("ppvvc", PpvvcGrade.D, new("D: below 40 %", "D 级：低于 40%", "D 級：低於 40%"))
        .From(40m, PpvvcGrade.C, new("C: 40 % and more", "C 级：40% 及以上", "C 級：40% 及以上"))
        .From(60m, PpvvcGrade.B, new("B: 60 % and more", "B 级：60% 及以上", "B 級：60% 及以上"))
        .From(80m, PpvvcGrade.A, new("A: 80 % and more", "A 级：80% 及以上", "A 級：80% 及以上"))
        .Build();

    private static PpvvcBlock[] DefaultBlocks() => [new(PpvvcDimension.Power, DecisionPoint.Bid)];

    private static PpvvcExpectation[] DefaultExpectations() =>
    [
        new(DecisionPoint.Initiate, PpvvcGrade.C, [PpvvcDimension.Pain, PpvvcDimension.Power], PpvvcRelief.Stronghold, PpvvcGrade.D),
        new(
            DecisionPoint.Bid,
            PpvvcGrade.B,
            [PpvvcDimension.Pain, PpvvcDimension.Power, PpvvcDimension.Vision, PpvvcDimension.Value],
            PpvvcRelief.LevelRaised,
            PpvvcGrade.C),
        new(
            DecisionPoint.Sign,
            PpvvcGrade.B,
            [PpvvcDimension.Pain, PpvvcDimension.Power, PpvvcDimension.Vision, PpvvcDimension.Value, PpvvcDimension.Control],
            PpvvcRelief.LevelRaised,
            PpvvcGrade.C),
    ];
}
