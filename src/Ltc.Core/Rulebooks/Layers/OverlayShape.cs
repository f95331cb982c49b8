using System.Text.Json;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The shape of an overlay: whose it is, what it lies over, and what it changes.</summary>
internal static class OverlayShape
{
    private static readonly Property<BookReference, string> BaseId = new("id", below => below.Id, HeaderShapes.Id);
    private static readonly Property<BookReference, string> BaseVersion = new("version", below => below.Version, HeaderShapes.Version);

    private static readonly Shape<BookReference> Reference = new ObjectShape<BookReference>(
        (fields, out below) =>
        {
            below = new BookReference(fields.Of(BaseId), fields.Of(BaseVersion));
            return [];
        },
        BaseId,
        BaseVersion);

    private static readonly Property<OverlayApproval, string> By = new("by", approval => approval.By, Words);
    private static readonly Property<OverlayApproval, CalendarDate> On = new("on", approval => approval.On, Date);
    private static readonly Property<OverlayApproval, string> Record = new("reference", approval => approval.Reference, Words);

    private static readonly Shape<OverlayApproval> Approved = new ObjectShape<OverlayApproval>(
        (fields, out approval) =>
        {
            approval = new OverlayApproval(fields.Of(By), fields.Of(On), fields.Of(Record));
            return [];
        },
        By,
        On,
        Record);

    private static readonly Property<Overlay, string?> Schema = new("$schema", _ => null, HeaderShapes.Words);
    private static readonly Property<Overlay, string> Id = new("id", overlay => overlay.Header.Id, HeaderShapes.Id);
    private static readonly Property<Overlay, string> Version = new("version", overlay => overlay.Header.Version, HeaderShapes.Version);
    private static readonly Property<Overlay, CalendarDate?> From = new("effectiveFrom", overlay => overlay.Header.EffectiveFrom, HeaderShapes.Date);
    private static readonly Property<Overlay, CalendarDate?> To = new("effectiveTo", overlay => overlay.Header.EffectiveTo, HeaderShapes.Date);
    private static readonly Property<Overlay, BookReference> Below = new("extends", overlay => overlay.Below, Reference);
    private static readonly Property<Overlay, OrgLevel> Level = new("level", overlay => overlay.Level, Choice<OrgLevel>());

    private static readonly Property<Overlay, OverlayApproval?> Approval =
        new("approval", overlay => overlay.Approval, new OptionalShape<OverlayApproval?>(Approved!, null));

    private static readonly Property<Overlay, JsonPart> Changes = new(
        "changes",
        overlay => overlay.Changes,
        new EmbeddedShape<JsonPart>(
            new ValueForm(json => json.WriteString("type", "object")),
            (part, findings) => Is(part, JsonValueKind.Object, "{…}", findings) ? part : null,
            (json, part) => Form.WritePlain(json, part)));

    internal static readonly Shape<Overlay> Shape = new ObjectShape<Overlay>(
        (fields, out overlay) =>
        {
            overlay = null;
            if (fields.Of(To) <= fields.Of(From))
                return [BookFindings.EffectiveOrder(fields.Part.At("/effectiveTo"))];
            var header = new BookHeader(fields.Of(Id), fields.Of(Version), fields.Of(From), fields.Of(To));
            overlay = new Overlay(header, fields.Of(Below), fields.Of(Level), fields.Of(Approval), fields.Of(Changes));
            return [];
        },
        Schema,
        Id,
        Version,
        From,
        To,
        Below,
        Level,
        Approval,
        Changes);
}
