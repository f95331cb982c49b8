using System.Collections.Generic;

namespace Ltc;

/// <summary>Compares the clocks of a book with what its machines ask: days that are said twice are the same twice.</summary>
/// <remarks>A machine that does not ask for a step any more cannot contradict it.</remarks>
internal static class ClockCheck
{
    internal static IReadOnlyList<Finding> Of(RuleMachines machines, DunningLadder dunning, DisputeEscalation disputes)
    {
        var findings = new List<Finding>();
        foreach (var step in dunning.Steps)
        {
            var level = EnumIds<DunningLevel>.IdOf(step.Level);
            Compare(machines.Receivable.Definition, $"dunning-{level}-reached", step.Days, $"/dunning/steps/{level}/days", findings);
        }

        Compare(machines.Dispute.Definition, "owner-within-2-days", new Interval(0m, disputes.OwnerDays), "/disputeEscalation/ownerDays", findings);
        foreach (var step in disputes.Steps)
        {
            var requirement = step.Holder switch
            {
                DisputeHolder.RepOffice => "rep-office-days-reached",
                DisputeHolder.Region => "region-days-reached",
                _ => "legal-days-reached",
            };
            Compare(machines.Dispute.Definition, requirement, step.Days, $"/disputeEscalation/steps/{EnumIds<DisputeHolder>.IdOf(step.Holder)}/days", findings);
        }

        return findings;
    }

    private static void Compare(MachineDefinition machine, string id, Interval days, string pointer, List<Finding> findings)
    {
        foreach (var requirement in machine.Requirements)
        {
            if (requirement.Id == id && requirement.Data is { Kind: ConditionKind.Days } asked && asked.Range != days)
                findings.Add(BookFindings.ClockDiffers(id, machine.Id, asked.Range.ToString(), pointer));
        }
    }
}
