using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Which deals a unit watches and how often, and which it does not see, by the rules of attention.</summary>
/// <remarks>Deals that are open or on hold. What is not known, grade or unit, is shown and never hidden. Memory does not grow with the rows.</remarks>
internal sealed class UnitView(Viewer viewer, AttentionRules rules, FindingBag findings) : ICheck
{
    private const int MostUnits = 10_000;

    private readonly Dictionary<(ProjectGrade? Grade, ReviewRhythm? Rhythm, bool IsKnown), long> _counts = [];
    private readonly List<ViewedDeal> _first = [];
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private readonly AttentionProject[] _one = new AttentionProject[1];

    /// <summary>The unit.</summary>
    internal Viewer Viewer { get; } = viewer;

    /// <summary>How many deals it watches.</summary>
    internal long Watched => _counts.Values.Sum();

    /// <summary>How many deals are below the grades that it watches.</summary>
    internal long BelowItsGrades { get; private set; }

    /// <summary>How many deals belong to other units.</summary>
    internal long OfOthers { get; private set; }

    /// <summary>The first deals that it watches.</summary>
    internal IReadOnlyList<ViewedDeal> First => _first;

    /// <summary>How many deals of each grade it watches in which rhythm, the highest grade first, what is not known last.</summary>
    internal IEnumerable<(ProjectGrade? Grade, ReviewRhythm? Rhythm, bool IsKnown, long Deals)> Counts => _counts
        .OrderByDescending(count => count.Key.IsKnown)
        .ThenByDescending(count => count.Key.Grade)
        .Select(count => (count.Key.Grade, count.Key.Rhythm, count.Key.IsKnown, count.Value));

    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.Stage is not { Target.Kind: DealKind.Open or DealKind.OnHold })
            return;
        var project = _one[0] = new AttentionProject
        {
            Id = deal.Knows(DealField.Id) ? deal.TextOf(DealField.Id).ToString() : null,
            Grade = GradeOf(deal),
            Region = Unit(deal, DealField.Region),
            RepOffice = Unit(deal, DealField.RepOffice),
        };
        if (rules.Evaluate(Viewer.Level, Viewer.Unit, _one, []).Projects is [var watched])
            Add(new ViewedDeal(deal.Line, project.Id, watched.Grade, watched.Rhythm, watched.Answer == Answer.Allowed));
        else if (project.Grade is { } grade && rules.RhythmOf(Viewer.Level, grade) is null)
            BelowItsGrades++;
        else
            OfOthers++;
    }

    /// <inheritdoc/>
    public void Finish()
    {
        if (Viewer is not { Unit: { } unit, Field: { } field } || _units.Contains(unit))
            return;
        findings.Add(FindingKinds.UnitUnknown, new Finding
        {
            Column = DealFields.Of(field).Id,
            Found = Shortened.Of(unit),
            Expected = new Phrase(Texts.ExpectedUnit),
            Nearest = Nearest.Of(unit, _units),
        });
    }

    private void Add(ViewedDeal deal)
    {
        var key = (deal.Grade, deal.Rhythm, deal.IsKnown);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (_first.Count < findings.Limit)
            _first.Add(deal);
    }

    private ProjectGrade? GradeOf(Deal deal)
    {
        if (!deal.Knows(DealField.Grade))
            return null;
        var text = deal.TextOf(DealField.Grade);
        var grade = GradeWords.Read(text.ToString());
        if (grade is null)
            findings.Add(FindingKinds.GradeUnknown, text, deal.Line);
        return grade;
    }

    private string? Unit(Deal deal, DealField field)
    {
        if (!deal.Knows(field))
            return null;
        var unit = deal.TextOf(field).Trim().ToString();
        if (field == Viewer.Field && _units.Count < MostUnits)
            _units.Add(unit);
        return unit;
    }
}
