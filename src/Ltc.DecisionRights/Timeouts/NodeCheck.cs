using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Checks the nodes of an approval.</summary>
internal static class NodeCheck
{
    internal static List<Finding> Run(NodePathData data, NodeTerms terms)
    {
        var found = new List<Finding>();
        if (data.Nodes.Count == 0 || data.Nodes[data.Nodes.Count - 1].Kind != NodeKind.Decision)
            found.Add(NodeFindings.NoDecisionAtTheEnd());
        if (data.InsideGrant != false && data.Nodes.Count + 1 > terms.MostNodesInsideGrant)
            found.Add(NodeFindings.TooManyNodes(data.Nodes.Count + 1, terms.MostNodesInsideGrant));
        foreach (var twice in data.Nodes.GroupBy(node => node.Id, StringComparer.Ordinal).Where(group => group.Count() > 1 && !string.IsNullOrEmpty(group.Key)))
            found.Add(NodeFindings.Twice(twice.Key!));
        for (var i = 0; i < data.Nodes.Count; i++)
            CheckNode(found, data.Nodes[i], "/nodes/" + Numbers.ToText(i));
        return found;
    }

    private static void CheckNode(List<Finding> found, NodeData node, string pointer)
    {
        var action = node.OnTimeout ?? NodePath.UsualAction(node);
        if (string.IsNullOrEmpty(node.Id))
            found.Add(NodeFindings.NoId(pointer));
        if (node.Kind > NodeKind.Review || action > TimeoutAction.AutoPass)
            found.Add(NodeFindings.Undefined(pointer));
        if (node.People.Count == 0 || node.People.Any(string.IsNullOrEmpty))
            found.Add(NodeFindings.Nobody(pointer));
        if (node.Hours < 1)
            found.Add(NodeFindings.NoHours(node.Hours.GetValueOrDefault(), pointer + "/hours"));
        if (action != TimeoutAction.Escalate && node.Kind == NodeKind.Decision)
            found.Add(NodeFindings.DecisionNotEscalated(pointer));
        else if (action != TimeoutAction.Escalate && node.HoldsVeto != false)
            found.Add(NodeFindings.VetoNotEscalated(pointer));
        if (action == TimeoutAction.Escalate && (string.IsNullOrEmpty(node.EscalateTo) || node.People.Contains(node.EscalateTo!)))
            found.Add(NodeFindings.NobodyAbove(pointer));
    }
}
