namespace Ltc.Cli;

/// <summary>One row of a file of leads.</summary>
internal sealed class LeadRow
{
    /// <summary>The physical line on which it starts.</summary>
    internal required int Line { get; init; }

    /// <summary>Its id; the line where it has none.</summary>
    internal required string Id { get; init; }

    /// <summary>What it is called; empty for nothing.</summary>
    internal required string Name { get; init; }

    /// <summary>The answers.</summary>
    internal QualificationFacts Answers { get; set; }

    /// <summary>What it is distributed by, but for its value.</summary>
    internal DistributionFacts Place { get; set; }

    /// <summary>The cells of the two dates as they were written.</summary>
    internal required string Reviewed { get; init; }

    /// <summary>When the customer did something last, as it was written.</summary>
    internal required string Activity { get; init; }

    /// <summary>Who has it now, if anybody.</summary>
    internal required string? Owner { get; init; }

    /// <summary>The lead manager, if named.</summary>
    internal required string? Manager { get; init; }

    /// <summary>What the rules say about it.</summary>
    internal LeadQualification Qualification { get; set; }

    /// <summary>Its place among the others, from 1.</summary>
    internal int Rank { get; set; }

    /// <summary>Who should get it.</summary>
    internal LeadAssignment Assignment { get; set; }
}
