using System.Collections.Generic;

namespace Ltc;

/// <summary>The shape of a rule book as a whole: its header, and a property for each section.</summary>
internal static class BookShape
{
    internal static readonly Property<Rulebook, RuleMachines> Machines = new("machines", book => book.Rules.AllMachines, MachinesShape.Shape);
    internal static readonly Property<Rulebook, Funnel> Funnel = new("funnel", book => book.Rules.Funnel, FunnelShape.Shape);
    internal static readonly Property<Rulebook, AuthorityMatrix> Authority = new("authority", book => book.Rules.Authority, AuthorityShape.Shape);

    private static readonly Property<Rulebook, string?> Schema = new("$schema", _ => null, HeaderShapes.Words);
    private static readonly Property<Rulebook, string> Id = new("id", book => book.Id, HeaderShapes.Id);
    private static readonly Property<Rulebook, string> Version = new("version", book => book.Version, HeaderShapes.Version);
    private static readonly Property<Rulebook, CalendarDate?> From = new("effectiveFrom", book => book.EffectiveFrom, HeaderShapes.Date);
    private static readonly Property<Rulebook, CalendarDate?> To = new("effectiveTo", book => book.EffectiveTo, HeaderShapes.Date);

    private static readonly Property<Rulebook, IReadOnlyList<FreeValue>> Free = new("free", book => book.FreeValues, FreeShape.Shape, ProcessLayer.L3);

    internal static readonly Shape<Rulebook> Shape = new ObjectShape<Rulebook>(Make, Schema, Id, Version, From, To, Free, Machines, Funnel, Authority);

    private static IReadOnlyList<Finding> Make(Fields<Rulebook> fields, out Rulebook? book)
    {
        book = null;
        if (fields.Of(To) <= fields.Of(From))
            return [BookFindings.EffectiveOrder(fields.Part.At("/effectiveTo"))];
        var free = fields.Of(Free);
        // These pointers are those of the whole book already.
        Finding[] findings = [.. FreeShape.Check(fields.Part, free)];
        if (findings.Length > 0)
            return findings;
        var header = new BookHeader(fields.Of(Id), fields.Of(Version), fields.Of(From), fields.Of(To), free);
        book = new LtcRules(header, fields).Book;
        return [];
    }
}
