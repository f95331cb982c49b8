using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Finds owners of the list who have no deal at all.</summary>
internal sealed class IdleOwnerCheck(FindingBag findings, ReferenceList owners) : ICheck
{
    private readonly HashSet<string> _idle = new(owners.Lines.Keys, StringComparer.Ordinal);

    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.Knows(DealField.Owner))
            _idle.GetAlternateLookup<ReadOnlySpan<char>>().Remove(deal.TextOf(DealField.Owner));
    }

    /// <inheritdoc/>
    public void Finish()
    {
        foreach (var owner in _idle.OrderBy(owner => owners.Lines[owner]))
        {
            findings.Add(FindingKinds.OwnerWithoutDeal, new Finding
            {
                File = owners.Path,
                Line = owners.Lines[owner],
                Column = owners.Heading,
                Found = Shortened.Of(owner),
                Expected = new Phrase(Texts.ExpectedDeal),
            });
        }
    }
}
