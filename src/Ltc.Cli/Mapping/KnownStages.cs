using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Ltc.Cli;

/// <summary>The stage names of common CRM systems and what they stand for: <c>known-stages.csv</c> inside the tool.</summary>
internal static class KnownStages
{
    private const string Resource = "Ltc.Cli.known-stages.csv";

    /// <summary>The names as the systems write them, with the id of a stage or of a kind each.</summary>
    internal static IReadOnlyList<(string Name, string Target)> All { get; } = Load();

    private static List<(string Name, string Target)> Load()
    {
        var resource = typeof(KnownStages).Assembly.GetManifestResourceStream(Resource);
        using var text = new StreamReader(resource ?? throw new InvalidOperationException($"`{Resource}` is not in the assembly"), Encoding.UTF8);
        using var reader = new CsvReader(text, ',');
        var rows = new List<(string, string)>();
        reader.Read();
        while (reader.Read())
            rows.Add((reader.Record[0].ToString(), reader.Record[1].ToString()));
        return rows;
    }
}
