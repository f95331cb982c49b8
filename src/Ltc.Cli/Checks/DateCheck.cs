namespace Ltc.Cli;

/// <summary>Finds deals that close before they engage, and dates after the as-of date.</summary>
internal sealed class DateCheck(FindingBag findings, CalendarDate? asOf) : ICheck
{
    private static readonly DealField[] Past = [DealField.EngageDate, DealField.CloseDate, DealField.StageDate];

    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.Knows(DealField.EngageDate) && deal.Knows(DealField.CloseDate) && deal.DateOf(DealField.CloseDate) < deal.DateOf(DealField.EngageDate))
            Report(FindingKinds.CloseBeforeEngage, deal, DealField.CloseDate, new Phrase(Texts.ExpectedFrom, deal.DateOf(DealField.EngageDate)));
        foreach (var field in Past)
        {
            if (asOf is { } day && deal.Knows(field) && deal.DateOf(field) > day)
                Report(FindingKinds.DateInFuture, deal, field, new Phrase(Texts.ExpectedUntil, day));
        }
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }

    private void Report(FindingKind kind, Deal deal, DealField field, Phrase expected) => findings.Add(kind, new Finding
    {
        Line = deal.Line,
        Column = deal.Columns.HeadingOf(field),
        Found = deal.DateOf(field).ToString(),
        Expected = expected,
    });
}
