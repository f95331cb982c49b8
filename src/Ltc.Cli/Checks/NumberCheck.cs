namespace Ltc.Cli;

/// <summary>Finds negative amounts and probabilities outside 0 to 100 %, whatever the stage.</summary>
internal sealed class NumberCheck(FindingBag findings) : ICheck
{
    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.Knows(DealField.Value) && deal.Value < 0)
            Report(FindingKinds.ValueNegative, deal, DealField.Value, new Phrase(Texts.ExpectedNotNegative));
        if (deal.Knows(DealField.Probability) && deal.Probability is < 0 or > 1)
            Report(FindingKinds.ProbabilityOutOfRange, deal, DealField.Probability, new Phrase(Texts.ExpectedProbability));
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }

    private void Report(FindingKind kind, Deal deal, DealField field, Phrase expected) => findings.Add(kind, new Finding
    {
        Line = deal.Line,
        Column = deal.Columns.HeadingOf(field),
        Found = Shortened.Of(deal.TextOf(field)),
        Expected = expected,
    });
}
