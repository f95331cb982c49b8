using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Testing;

/// <summary>The machines of <c>samples/machines</c>: JSON files, run from their text alone.</summary>
public static class SampleMachines
{
    /// <summary>The files, by name.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal)];

    /// <summary>The machines, in the order of their files.</summary>
    public static IReadOnlyList<StageMachine> All { get; } = [.. Files.Select(Read)];

    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Ltc.Core.sln")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("no Ltc.Core.sln above the tests");
            return Path.Combine(folder.FullName, "samples", "machines");
        }
    }

    /// <summary>Makes a machine of the JSON of a definition.</summary>
    public static StageMachine<StageNumber, TriggerNumber, DeclaredFacts> Declare(string json)
    {
        if (!DefinitionJson.TryReadMachine(json, out var definition, out var findings) || !StageMachine.TryDeclare(definition!, out var machine, out findings))
            throw new FormatException(string.Join("; ", findings));
        return machine!;
    }

    private static StageMachine Read(string path) => Declare(File.ReadAllText(path));
}
