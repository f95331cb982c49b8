using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What each kind of deal demands of its fields: the whole of it, in one table.</summary>
/// <remarks>
/// An open deal has no close date and needs no amount yet; past the first stage of its machine it has been engaged. A won one is worth something; a lost or
/// abandoned one is worth nothing.
/// </remarks>
internal static class StageInvariants
{
    /// <summary>The fields that are demanded, in the order of the columns below.</summary>
    internal static IReadOnlyList<DealField> Fields { get; } =
        [DealField.EngageDate, DealField.CloseDate, DealField.Value, DealField.Owner, DealField.Account];

    private static readonly Presence[] Started = [Presence.Required, Presence.Forbidden, Presence.Allowed, Presence.Required, Presence.Required];

    private static readonly Presence[][] Table =
    [
        //             engage             close               value                  owner              account
        /* open      */ [Presence.Allowed, Presence.Forbidden, Presence.Allowed, Presence.Required, Presence.Required],
        /* won       */ [Presence.Required, Presence.Required, Presence.Positive, Presence.Required, Presence.Required],
        /* lost      */ [Presence.Required, Presence.Required, Presence.AbsentOrZero, Presence.Required, Presence.Required],
        /* abandoned */ [Presence.Allowed, Presence.Required, Presence.AbsentOrZero, Presence.Required, Presence.Allowed],
        /* onHold    */ [Presence.Allowed, Presence.Forbidden, Presence.Allowed, Presence.Required, Presence.Required],
        /* end       */ [Presence.Allowed, Presence.Required, Presence.Allowed, Presence.Required, Presence.Allowed],
    ];

    /// <summary>Says what a stage demands of a field.</summary>
    /// <param name="target">What the host's stage stands for.</param>
    /// <param name="index">The field's place in <see cref="Fields"/>.</param>
    /// <returns>The demand.</returns>
    internal static Presence Of(StageTarget target, int index) =>
        (target is { Kind: DealKind.Open, Stage.IsFirst: false } ? Started : Table[(int)target.Kind])[index];
}
