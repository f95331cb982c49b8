using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests;

/// <summary>The cards under <c>samples/cards</c>.</summary>
internal static class SampleCards
{
    private static readonly Lazy<ScorecardDefinition[]> Loaded = new(() => [.. Directory.GetFiles(Folder("samples", "cards"), "*.json").Order(StringComparer.Ordinal).Select(Read)]);

    internal static IReadOnlyList<ScorecardDefinition> All => Loaded.Value;

    internal static string Folder(params string[] path)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Ltc.Core.sln")))
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("the tests do not run inside the repository");
        return Path.Combine([root, .. path]);
    }

    private static ScorecardDefinition Read(string file) =>
        DefinitionJson.TryReadScorecard(File.ReadAllBytes(file), out var card, out var findings) ? card! : throw new DefinitionException(file, findings);
}
