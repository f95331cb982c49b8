namespace Ltc.Cli;

/// <summary>Finds stages that nobody mapped and that no common CRM uses.</summary>
internal sealed class StageCheck(FindingBag findings, StageResolver stages) : ICheck
{
    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.Knows(DealField.Stage) && deal.Stage?.Target is null)
            findings.Add(FindingKinds.StageUnknown, deal.TextOf(DealField.Stage), deal.Line);
    }

    /// <inheritdoc/>
    public void Finish()
    {
        if (findings.Of(FindingKinds.StageUnknown) is not { } group)
            return;
        foreach (var subject in group.Subjects)
            subject.Nearest = stages.NearestTo(subject.Subject) is { } nearest ? $"{nearest.Name} = {nearest.Target}" : null;
    }
}
