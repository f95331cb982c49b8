using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The checklist before signing (签约前检查清单).</summary>
/// <remarks>
/// Immutable, safe to share between threads. Source: domain.md §9.2. What is not applicable does not stand in the way; what nobody has marked is never in
/// order. The items of delivery feasibility count only with the signature of the fulfilment responsible (FR): while nobody has said whether FR signs they are
/// not known, and when FR refuses none of them is in order.
/// </remarks>
public sealed class SigningChecklist
{
    private readonly Dictionary<string, SigningItem> _byId;

    private SigningChecklist(IReadOnlyList<SigningItem> items)
    {
        Items = [.. items];
        _byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    /// <summary>What is checked before signing.</summary>
    /// <value>In the order of declaration.</value>
    public IReadOnlyList<SigningItem> Items { get; }

    /// <summary>Defines the checklist of domain.md §9.2.</summary>
    /// <returns>36 items in five groups.</returns>
    public static SigningChecklist Define() =>
        TryCreate(SigningItems.Default, out var checklist, out var findings) ? checklist! : throw new DefinitionException("signing-checklist", findings);

    /// <summary>Makes a checklist, or says everything that is wrong with it.</summary>
    /// <param name="items">The items.</param>
    /// <param name="checklist">The checklist, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the checklist was made.</param>
    /// <returns>Whether the checklist was made.</returns>
    public static bool TryCreate(IReadOnlyList<SigningItem> items, out SigningChecklist? checklist, out IReadOnlyList<Finding> findings)
    {
        var incomplete = items.Where(item => string.IsNullOrEmpty(item.Id) || !item.Text.IsComplete || !EnumIds<SigningGroup>.Values.Contains(item.Group));
        var twice = items.GroupBy(item => item.Id, StringComparer.Ordinal).Where(group => group.Count() > 1);
        findings = [.. incomplete.Select(item => SigningFindings.ItemIncomplete(item.Id)), .. twice.Select(group => SigningFindings.ItemTwice(group.Key))];
        checklist = findings.Count == 0 ? new SigningChecklist(items) : null;
        return checklist is not null;
    }

    /// <summary>Finds an item.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The item, or null when the checklist does not have it.</returns>
    public SigningItem? Find(string id) => _byId.TryGetValue(id, out var item) ? item : null;

    /// <summary>Reviews the marks.</summary>
    /// <param name="answers">The marks, in any order; an item without one is not known.</param>
    /// <param name="fulfilmentSigned">Whether the fulfilment responsible (FR) signs the items of delivery feasibility; null is not known.</param>
    /// <param name="result">What the checklist allows, or null.</param>
    /// <param name="findings">Everything that is wrong: items that are not there, items marked twice, marks that are not defined.</param>
    /// <returns>Whether the marks could be taken.</returns>
    public bool TryReview(
        IEnumerable<SigningItemAnswer> answers, bool? fulfilmentSigned, out SigningChecklistResult? result, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        var marks = new Dictionary<string, SigningMark?>(StringComparer.Ordinal);
        foreach (var answer in answers)
            Take(answer, marks, found);
        findings = found;
        result = found.Count == 0 ? Review(item => Counts(item, marks.TryGetValue(item.Id, out var mark) ? mark : null, fulfilmentSigned)) : null;
        return result is not null;
    }

    private void Take(SigningItemAnswer answer, Dictionary<string, SigningMark?> marks, List<Finding> found)
    {
        var id = answer.Item ?? string.Empty;
        if (Find(id) is null)
            found.Add(SigningFindings.UnknownItem(id));
        else if (answer.Mark > SigningMark.NotApplicable)
            found.Add(SigningFindings.UnknownMark(id, EnumIds<SigningMark>.IdOf(answer.Mark.Value)));
        else if (marks.ContainsKey(id))
            found.Add(SigningFindings.MarkedTwice(id));
        else
            marks.Add(id, answer.Mark);
    }

    /// <summary>A mark that needs the signature of FR counts as far as FR stands behind it.</summary>
    private static SigningMark? Counts(SigningItem item, SigningMark? mark, bool? fulfilmentSigned)
    {
        if (!item.NeedsFulfilment || mark == SigningMark.NotOk || fulfilmentSigned == true)
            return mark;
        return fulfilmentSigned == false ? SigningMark.NotOk : null;
    }

    private SigningChecklistResult Review(Func<SigningItem, SigningMark?> markOf)
    {
        var marked = Items.Select(item => (Item: item, Mark: markOf(item))).ToArray();
        var groups = EnumIds<SigningGroup>.Values.Select(group =>
        {
            var own = marked.Where(one => one.Item.Group == group).ToArray();
            return new SigningGroupResult(
                group,
                Worst(own.Where(one => one.Mark is null or SigningMark.NotOk).Select(one => one.Item)),
                Worst(own.Where(one => one.Mark == SigningMark.NotOk).Select(one => one.Item)));
        });
        return new SigningChecklistResult(
            [.. groups],
            [.. marked.Where(one => one.Mark == SigningMark.NotOk).Select(one => one.Item)],
            [.. marked.Where(one => one.Mark is null).Select(one => one.Item)]);
    }

    private static SigningVerdict Worst(IEnumerable<SigningItem> notInOrder) => notInOrder.Aggregate(
        SigningVerdict.Sign,
        (verdict, item) => item.IsBlocking || verdict == SigningVerdict.DoNotSign ? SigningVerdict.DoNotSign : SigningVerdict.SignWithConditions);
}
