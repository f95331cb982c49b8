namespace Ltc.Cli;

/// <summary>Finds fields that a deal's stage demands or forbids (<see cref="StageInvariants"/>).</summary>
internal sealed class InvariantCheck(FindingBag findings) : ICheck
{
    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.Stage is not { Target: { } target } stage)
            return;
        for (var i = 0; i < StageInvariants.Fields.Count; i++)
        {
            if (Broken(deal, StageInvariants.Fields[i], StageInvariants.Of(target, i)) is { } kind)
                findings.Add(kind, stage.Name, deal.Line);
        }
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }

    private static FindingKind? Broken(Deal deal, DealField field, Presence presence) => (presence, deal.StateOf(field)) switch
    {
        (Presence.Required or Presence.Positive, FieldState.Blank) => Missing(field),
        (Presence.Positive, FieldState.Known) when deal.Value == 0 => FindingKinds.ValueNotPositive,
        (Presence.Forbidden, FieldState.Known or FieldState.Unreadable) => FindingKinds.CloseDateNotAllowed,
        (Presence.AbsentOrZero, FieldState.Known) when deal.Value > 0 => FindingKinds.ValueNotAllowed,
        _ => null,
    };

    private static FindingKind Missing(DealField field) => field switch
    {
        DealField.EngageDate => FindingKinds.EngageDateMissing,
        DealField.CloseDate => FindingKinds.CloseDateMissing,
        DealField.Value => FindingKinds.ValueMissing,
        DealField.Owner => FindingKinds.OwnerMissing,
        _ => FindingKinds.AccountMissing,
    };
}
