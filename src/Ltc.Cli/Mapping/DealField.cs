namespace Ltc.Cli;

/// <summary>What a row of a pipeline export can say about a deal.</summary>
internal enum DealField
{
    /// <summary>The id of the deal.</summary>
    Id,

    /// <summary>Who is responsible for it.</summary>
    Owner,

    /// <summary>The customer.</summary>
    Account,

    /// <summary>What is sold.</summary>
    Product,

    /// <summary>The host's stage.</summary>
    Stage,

    /// <summary>The day on which the work with the customer began.</summary>
    EngageDate,

    /// <summary>The day on which it was won, lost or given up.</summary>
    CloseDate,

    /// <summary>The day on which an open deal is expected to close.</summary>
    ExpectedCloseDate,

    /// <summary>The day on which it came into its stage.</summary>
    StageDate,

    /// <summary>Its amount.</summary>
    Value,

    /// <summary>The currency of the amount.</summary>
    Currency,

    /// <summary>The host's own win probability.</summary>
    Probability,

    /// <summary>The region that it belongs to.</summary>
    Region,

    /// <summary>The rep office that it belongs to.</summary>
    RepOffice,

    /// <summary>The grade of the project.</summary>
    Grade,
}
