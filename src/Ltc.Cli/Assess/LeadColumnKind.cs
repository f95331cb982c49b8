namespace Ltc.Cli;

/// <summary>How the cells of a column of leads are read.</summary>
internal enum LeadColumnKind
{
    /// <summary>Words that stand for themselves.</summary>
    Text,

    /// <summary>Not met, partly or met.</summary>
    Fulfilment,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>High, general or none.</summary>
    Value,

    /// <summary>A date.</summary>
    Date,
}
