using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The stages of the library's machines, as a pipeline sees them.</summary>
/// <remarks>
/// A stage after the signature is a won deal, whether or not its own machine goes on; a machine that ends in the lead part of the funnel ends without a win.
/// Both follow from the funnel stages that the machines carry as data.
/// </remarks>
internal sealed class StageCatalogue : IStageCatalogue
{
    /// <summary>Creates the catalogue of a rule set.</summary>
    /// <param name="rules">The rules.</param>
    internal StageCatalogue(LtcRules rules)
    {
        All =
        [
            .. rules.Machines.Select(machine => machine.Definition).SelectMany(machine => machine.Stages.Select(stage => new StageInfo(
                $"{machine.Id}.{stage.Id}", stage.Text, KindOf(machine, stage), stage.Funnel is { } funnel ? rules.Funnel.Find(funnel) : null))),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<StageInfo> All { get; }

    private static DealKind KindOf(MachineDefinition machine, Stage stage)
    {
        if (stage.Funnel is FunnelStage.Signed or FunnelStage.Cash && stage.Kind is StageKind.Open or StageKind.OnHold)
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
