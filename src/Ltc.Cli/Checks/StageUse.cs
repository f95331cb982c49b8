namespace Ltc.Cli;

/// <summary>A stage as it occurs in the export.</summary>
/// <param name="name">Its name in the file.</param>
internal sealed class StageUse(string name)
{
    /// <summary>Its name in the file.</summary>
    internal string Name { get; } = name;

    /// <summary>How many rows are in it.</summary>
    internal long Count { get; set; }

    /// <summary>The first row.</summary>
    internal int FirstLine { get; init; }

    /// <summary>What it stands for; null when that is not known.</summary>
    internal StageTarget? Target { get; set; }
}
