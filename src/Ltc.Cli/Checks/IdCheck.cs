namespace Ltc.Cli;

/// <summary>Finds deals without an id and ids that occur again.</summary>
internal sealed class IdCheck(FindingBag findings, RepeatedIds ids) : ICheck
{
    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.StateOf(DealField.Id) == FieldState.Blank)
            findings.Add(FindingKinds.IdMissing, At(deal) with { Expected = new Phrase(Texts.ExpectedId) });
        if (!deal.Knows(DealField.Id))
            return;
        var first = ids.Meet(deal.TextOf(DealField.Id), deal.Line);
        if (first == 0)
            return;
        findings.Add(FindingKinds.IdDuplicate, At(deal) with
        {
            Found = findings.HasRoom(FindingKinds.IdDuplicate) ? Shortened.Of(deal.TextOf(DealField.Id)) : null,
            Expected = new Phrase(Texts.ExpectedOnce, first),
        });
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }

    private static Finding At(Deal deal) => new() { Line = deal.Line, Column = deal.Columns.HeadingOf(DealField.Id) };
}
