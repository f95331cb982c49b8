using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>The stages of the library's machines.</summary>
internal sealed class StageCatalogue : IStageCatalogue
{
    /// <inheritdoc/>
    public IReadOnlyList<StageInfo> All { get; } = [];
}
