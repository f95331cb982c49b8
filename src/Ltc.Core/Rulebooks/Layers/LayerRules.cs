using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Says whether a level may change what it changes.</summary>
internal static class LayerRules
{
    /// <summary>Checks the changes of an overlay.</summary>
    /// <remarks>
    /// Who may adapt which layer is a rule of the book below. A number that the book leaves free may be set within its range and nothing else is asked; any
    /// other change must not make the rules looser (design.md, law 8).
    /// </remarks>
    internal static IEnumerable<Finding> Check(Rulebook below, Overlay overlay, IEnumerable<TreeChange> changes)
    {
        if (overlay.Level == OrgLevel.Company)
            yield break;
        foreach (var change in changes)
        {
            if (Judge(below, overlay, change) is { } finding)
                yield return finding;
        }
    }

    private static Finding? Judge(Rulebook below, Overlay overlay, TreeChange change)
    {
        var part = FormPath.Find(BookShape.Shape.Form, overlay.Changes, change.Pointer).Part;
        if (FreeOf(below, overlay.Level, change) is { } free)
            return change.After!.Number >= free.From && change.After.Number <= free.To ? null : LayerFindings.OutOfFree(change, free, part);
        var right = below.Rules.Tailoring.RightOf(change.Seat.Layer, overlay.Level, overlay.Approval is not null);
        if (right == TailoringRight.NeedsApproval)
            return LayerFindings.Approval(change, overlay.Level, part);
        if (right != TailoringRight.Allowed)
            return LayerFindings.Layer(change, overlay.Level, part);
        return change.Direction == ChangeDirection.Looser ? LayerFindings.Weaker(change, part) : null;
    }

    private static FreeValue? FreeOf(Rulebook below, OrgLevel level, TreeChange change) =>
        change.Before?.Kind != JsonValueKind.Number || change.After?.Kind != JsonValueKind.Number
            ? null
            : below.FreeValues.FirstOrDefault(free => free.Level <= level && free.Element == change.Pointer);
}
