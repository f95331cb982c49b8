namespace Ltc.Cli;

/// <summary>Finds values that are not in their list, with the nearest that is.</summary>
internal sealed class ReferenceCheck(FindingBag findings, ReferenceList list) : ICheck
{
    private readonly FindingKind _kind = list.Field switch
    {
        DealField.Owner => FindingKinds.OwnerUnknown,
        DealField.Account => FindingKinds.AccountUnknown,
        _ => FindingKinds.ProductUnknown,
    };

    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (!deal.Knows(list.Field))
            return;
        var value = deal.TextOf(list.Field);
        if (!list.Contains(value))
            findings.Add(_kind, value, deal.Line);
    }

    /// <inheritdoc/>
    public void Finish()
    {
        if (findings.Of(_kind) is not { } group)
            return;
        foreach (var subject in group.Subjects)
            subject.Nearest = Nearest.Of(subject.Subject, list.Lines.Keys);
    }
}
