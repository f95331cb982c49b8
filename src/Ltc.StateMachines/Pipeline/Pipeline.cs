using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Derives where a case is on the way from a lead to cash, from the stages of its parts and its dates.</summary>
/// <remarks>
/// A pure function: it stores nothing and asks no clock. Source: seed 002 B and C; domain.md §13. Decided here:
/// <list type="bullet">
/// <item>A converted lead and a signed opportunity count until the opportunity, or the contract or an order, exists.</item>
/// <item>Before the first order and the effect of the contract, a signed case still is in OTO; from the earlier of the two days on it is in OTD.</item>
/// <item>An accepted milestone starts DTC while others are still delivered; until its money is in, the case is also in collections.</item>
/// <item>An opportunity on hold is where it was set aside; a disputed or suspended contract is still being fulfilled.</item>
/// <item>A case is in relationship maintenance when something is closed and nothing else is open.</item>
/// <item>OTD ends when every milestone is accepted; DTC starts with the first acceptance and ends with the closing decision, for a milestone with its own money.</item>
/// </list>
/// </remarks>
public static class Pipeline
{
    /// <summary>Finds the stages, the sub-processes and the clocks of a case.</summary>
    /// <param name="item">The case.</param>
    /// <returns>Never null; a stage id that no machine of the way has is listed and otherwise ignored.</returns>
    public static PipelinePosition Locate(in PipelineCase item)
    {
        var dates = new PipelineDates(item);
        var search = new Search();
        search.Add("lead", item.Lead, hasNext: HasOpportunity(item));
        var held = item.Opportunity == "onHold" && item.HeldIn is not null;
        search.Add("opportunity", held ? item.HeldIn : item.Opportunity, hasNext: HasContract(item));
        search.Add("contract", item.Contract, hasNext: false);
        foreach (var order in item.Orders ?? [])
            search.Add("order", order, hasNext: false);
        if (dates.Boundary.HasValue && (item.Contract == "signed" || (item.Opportunity == "signed" && item.Contract is null)))
            search.Replace(SubProcess.Oto, SubProcess.Otd);
        if (item.Contract != "closed" && dates.Closed is null)
            search.AddMoney(dates);
        return new PipelinePosition(search.Stages(), search.Processes(), dates.Clocks(), dates.MilestoneClocks(), search.Unplaced);
    }

    /// <summary>Names a stage of the way.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Its name in three languages; empty for a value that is not defined.</returns>
    public static Text NameOf(PipelineStage stage) => stage switch
    {
        PipelineStage.ManageLeads => new("Manage leads", "管理线索", "管理線索"),
        PipelineStage.ConvertOpportunities => new("Convert opportunities", "转化机会", "轉化機會"),
        PipelineStage.Contracting => new("Contracting", "签订合同", "簽訂合約"),
        PipelineStage.Fulfilment => new("Fulfilment", "履行交付", "履行交付"),
        PipelineStage.Collections => new("Collections", "收取款项", "收取款項"),
        PipelineStage.RelationshipMaintenance => new("Relationship maintenance", "关系维护", "關係維護"),
        _ => default,
    };

    /// <summary>Names a sub-process.</summary>
    /// <param name="process">The sub-process.</param>
    /// <returns>Its name in three languages; empty for a value that is not defined.</returns>
    public static Text NameOf(SubProcess process) => process switch
    {
        SubProcess.Lto => new("LTO, lead to opportunity", "LTO 线索到机会点", "LTO 線索到機會點"),
        SubProcess.Oto => new("OTO, opportunity to order", "OTO 机会点到订单", "OTO 機會點到訂單"),
        SubProcess.Otd => new("OTD, order to delivery", "OTD 订单到交付", "OTD 訂單到交付"),
        SubProcess.Dtc => new("DTC, delivery to cash", "DTC 交付到回款", "DTC 交付到回款"),
        _ => default,
    };

    private static bool HasContract(in PipelineCase item) => item.Contract is not null || item.Orders is { Count: > 0 };

    private static bool HasOpportunity(in PipelineCase item) => item.Opportunity is not null || HasContract(item);

    /// <summary>Gathers places; sorted sets keep the order of the way.</summary>
    private sealed class Search
    {
        private readonly SortedSet<PipelineStage> _stages = [];
        private readonly SortedSet<SubProcess> _processes = [];

        internal List<string> Unplaced { get; } = [];

        internal void Add(string machine, string? stage, bool hasNext)
        {
            if (stage is null)
                return;
            var place = PipelineMap.Find(machine, stage);
            if (place is null)
                Unplaced.Add(machine + "." + stage);
            else if (!(place.UntilNext && hasNext))
            {
                _stages.UnionWith(place.Stages);
                _processes.UnionWith(place.Processes);
            }
        }

        internal void Replace(SubProcess process, SubProcess by)
        {
            if (_processes.Remove(process))
                _processes.Add(by);
        }

        internal void AddMoney(PipelineDates dates)
        {
            if (dates.FirstAcceptance is null)
                return;
            _processes.Add(SubProcess.Dtc);
            if (dates.OwesMoney)
                _stages.Add(PipelineStage.Collections);
        }

        internal IReadOnlyList<PipelineStage> Stages()
        {
            if (_stages.Count > 1)
                _stages.Remove(PipelineStage.RelationshipMaintenance);
            return _stages.ToArray();
        }

        internal IReadOnlyList<SubProcess> Processes() => _processes.ToArray();
    }
}
