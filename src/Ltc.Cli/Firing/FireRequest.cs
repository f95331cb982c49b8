using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What is asked of a machine.</summary>
/// <param name="Stage">The id of the stage; null when it was left out.</param>
/// <param name="Trigger">The id of the trigger; null for every move out of the stage.</param>
/// <param name="Facts">A file with facts, or null.</param>
/// <param name="Option">The name of the option for single facts.</param>
/// <param name="Pairs">Single facts as id and value.</param>
internal sealed record FireRequest(string? Stage, string? Trigger, string? Facts, string Option, IReadOnlyList<string> Pairs);
