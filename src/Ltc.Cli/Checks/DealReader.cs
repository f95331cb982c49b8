using System;

namespace Ltc.Cli;

/// <summary>Turns records into deals with the formats that the survey decided; what it cannot read becomes a finding.</summary>
internal sealed class DealReader(ColumnMap columns, DealFormats formats, StageUses stages, FindingBag findings)
{
    private const decimal Percent = 100m;
    private static readonly DealField[] Dates = [DealField.EngageDate, DealField.CloseDate, DealField.ExpectedCloseDate, DealField.StageDate];

    /// <summary>The deal that was read last.</summary>
    internal Deal Deal { get; } = new(columns);

    /// <summary>Reads a record.</summary>
    /// <param name="record">A record with as many fields as there are headings.</param>
    internal void Read(CsvRecord record)
    {
        Deal.Start(record);
        ReadStage();
        foreach (var field in Dates)
            ReadDate(field);
        ReadValue();
        ReadProbability();
        if (columns.Has(DealField.CloseDate) && columns[DealField.CloseDate] == columns[DealField.ExpectedCloseDate])
            Deal.Set(IsClosed() ? DealField.ExpectedCloseDate : DealField.CloseDate, FieldState.NoColumn);
    }

    private bool IsClosed() => Deal.Stage?.Target is { Kind: not (DealKind.Open or DealKind.OnHold) };

    private void ReadStage()
    {
        if (Deal.Knows(DealField.Stage))
            Deal.Stage = stages.Find(Deal.TextOf(DealField.Stage));
        else if (Deal.StateOf(DealField.Stage) == FieldState.Blank)
            findings.Add(FindingKinds.StageMissing, At(DealField.Stage) with { Expected = new Phrase(Texts.ExpectedStage) });
    }

    private void ReadDate(DealField field)
    {
        if (!Deal.Knows(field))
            return;
        var text = Deal.TextOf(field);
        if (formats.DateOf(field) is { } format && format.TryRead(text, out var date))
        {
            Deal.Set(field, date);
            return;
        }

        Deal.Set(field, FieldState.Unreadable);
        if (formats.IsAmbiguous(field))
            return;
        Unreadable(FindingKinds.DateUnreadable, field, formats.DateOf(field) is { } decided
            ? new Phrase(Texts.ExpectedDate, decided.Name)
            : new Phrase(Texts.ExpectedAnyDate));
    }

    private void ReadValue()
    {
        if (!Deal.Knows(DealField.Value))
            return;
        if (formats.Amounts != AmountStyle.NotSaid && AmountText.TryRead(Deal.TextOf(DealField.Value), formats.Amounts, out var amount, out var sign))
        {
            Deal.Value = amount;
            Deal.Sign = sign;
            return;
        }

        Deal.Set(DealField.Value, FieldState.Unreadable);
        if (formats.Amounts != AmountStyle.NotSaid)
            Unreadable(FindingKinds.AmountUnreadable, DealField.Value, new Phrase(Texts.ExpectedAmount, AmountText.Example(formats.Amounts)));
    }

    private void ReadProbability()
    {
        if (!Deal.Knows(DealField.Probability))
            return;
        var text = Deal.TextOf(DealField.Probability);
        var isPercent = text[^1] is '%' or '％';
        var style = text.Contains(',') ? AmountStyle.Comma : AmountStyle.Point;
        if (!AmountText.TryRead(isPercent ? text[..^1].TrimEnd() : text, style, out var number, out _))
        {
            Deal.Set(DealField.Probability, FieldState.Unreadable);
            Unreadable(FindingKinds.ProbabilityUnreadable, DealField.Probability, new Phrase(Texts.ExpectedProbability));
            return;
        }

        Deal.Probability = isPercent || formats.ProbabilityInPercent ? number / Percent : number;
    }

    private void Unreadable(FindingKind kind, DealField field, Phrase expected)
    {
        var room = findings.HasRoom(kind);
        findings.Add(kind, At(field) with { Found = room ? Shortened.Of(Deal.TextOf(field)) : null, Expected = expected });
    }

    private Finding At(DealField field) => new() { Line = Deal.Line, Column = columns.HeadingOf(field) };
}
