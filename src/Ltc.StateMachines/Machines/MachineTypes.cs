using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What can be wrong between a machine and its types.</summary>
internal static class MachineTypes
{
    private const int MaximumNumber = 255;

    internal static IEnumerable<Finding> Check<TStage, TTrigger, TFacts>(MachineParts parts, FactSet<TFacts> facts)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct => CheckEnums<TStage, TTrigger>(parts).Concat(CheckFacts(parts, facts));

    /// <summary>What can be wrong with the stages and triggers alone; conditions that were made by the facts read nothing else.</summary>
    internal static IEnumerable<Finding> CheckEnums<TStage, TTrigger>(MachineParts parts)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum =>
        CheckEnum<TStage>(parts.Stages.Select(stage => stage.Id)).Concat(CheckEnum<TTrigger>(parts.Triggers.Select(trigger => trigger.Id)));

    /// <summary>Numbers must fit the table, and what is declared must be a value of the enum and the other way round.</summary>
    private static IEnumerable<Finding> CheckEnum<TValue>(IEnumerable<string> declared)
        where TValue : unmanaged, Enum
    {
        var name = typeof(TValue).Name;
        if (EnumIds<TValue>.Values.Any(value => EnumIds<TValue>.NumberOf(value) > MaximumNumber))
            yield return MachineFindings.EnumTooWide(name);
        var ids = declared.ToArray();
        foreach (var id in ids.Where(id => !EnumIds<TValue>.Ids.Contains(id, StringComparer.Ordinal)))
            yield return MachineFindings.EnumMismatch(name, id);
        foreach (var id in EnumIds<TValue>.Ids.Where(id => !ids.Contains(id, StringComparer.Ordinal)))
            yield return MachineFindings.EnumMismatch(name, id);
    }

    private static IEnumerable<Finding> CheckFacts<TFacts>(MachineParts parts, FactSet<TFacts> facts)
        where TFacts : struct
    {
        foreach (var requirement in parts.Edges.SelectMany(edge => edge.Requirements).OfType<Requirement<TFacts>>().Distinct())
        {
            var read = new List<Fact<TFacts>>();
            requirement.Condition.AddFacts(read);
            foreach (var fact in read.Where(fact => !facts.Facts.Contains(fact) && facts.Find(fact.Id) is null))
                yield return MachineFindings.FactUnknown(requirement.Id, fact.Id);
        }
    }
}
