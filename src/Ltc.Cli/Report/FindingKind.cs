namespace Ltc.Cli;

/// <summary>One kind of finding.</summary>
/// <param name="id">Its stable id, kebab-case.</param>
/// <param name="gravity">What it means for the exit code.</param>
/// <param name="name">What it is, in words.</param>
/// <param name="bySubject">Whether findings are counted by what they are about (a value, a stage) instead of listed one by one.</param>
internal sealed class FindingKind(string id, Gravity gravity, Text name, bool bySubject = false)
{
    /// <summary>Its stable id, kebab-case.</summary>
    internal string Id { get; } = id;

    /// <summary>What it means for the exit code.</summary>
    internal Gravity Gravity { get; } = gravity;

    /// <summary>What it is, in words.</summary>
    internal Text Name { get; } = name;

    /// <summary>Whether findings are counted by what they are about instead of listed one by one.</summary>
    internal bool BySubject { get; } = bySubject;
}
