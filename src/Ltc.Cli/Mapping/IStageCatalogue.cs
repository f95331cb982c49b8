using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>The stages that a host's stage can be mapped to.</summary>
internal interface IStageCatalogue
{
    /// <summary>All stages of all machines that a deal can be in.</summary>
    IReadOnlyList<StageInfo> All { get; }
}
