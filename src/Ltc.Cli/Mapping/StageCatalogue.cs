using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The stages of the library's machines, as a pipeline sees them.</summary>
/// <remarks>
/// Only machines that take part in the funnel count. One that starts after the signature is about a won deal, whatever its own stage; one that starts in the
/// lead part of the funnel ends without a win. Both follow from the funnel stages that the machines carry as data.
/// </remarks>
internal sealed class StageCatalogue
{
    /// <summary>Creates the catalogue of a rule set.</summary>
    /// <param name="rules">The rules.</param>
    internal StageCatalogue(LtcRules rules)
    {
        var machines = rules.Machines.Select(machine => machine.Definition).Where(machine => machine.Stages.Any(stage => stage.Funnel is not null));
        All = [.. machines.SelectMany(machine => machine.Stages.Select(stage => Describe(machine, stage, rules.Funnel)))];
    }

    /// <summary>All stages that a deal can be in.</summary>
    internal IReadOnlyList<StageInfo> All { get; }

    private static StageInfo Describe(MachineDefinition machine, Stage stage, Funnel funnel) =>
        new($"{machine.Id}.{stage.Id}", stage.Text, KindOf(machine, stage), stage.Funnel is { } part ? funnel.Find(part) : null, stage.Equals(machine.Start));

    private static DealKind KindOf(MachineDefinition machine, Stage stage)
    {
        if (machine.Start.Funnel is FunnelStage.Signed or FunnelStage.Cash)
            return DealKind.Won;
        return stage.Kind switch
        {
            StageKind.Open => DealKind.Open,
            StageKind.OnHold => DealKind.OnHold,
            StageKind.Won => machine.Start.Funnel == FunnelStage.Lead ? DealKind.End : DealKind.Won,
            StageKind.Lost => DealKind.Lost,
            StageKind.Abandoned => DealKind.Abandoned,
            _ => DealKind.End,
        };
    }
}
