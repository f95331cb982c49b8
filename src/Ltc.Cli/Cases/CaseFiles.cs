using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Reads the cases of files and folders.</summary>
internal sealed class CaseFiles
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly List<ConformanceCase> _cases = [];
    private readonly List<string> _unreadable = [];

    private CaseFiles()
    {
    }

    /// <summary>The cases, file by file.</summary>
    internal IReadOnlyList<ConformanceCase> Cases => _cases;

    /// <summary>What could not be read, each with the reason.</summary>
    internal IReadOnlyList<string> Unreadable => _unreadable;

    internal static CaseFiles Read(IEnumerable<string> paths)
    {
        var files = new CaseFiles();
        foreach (var path in paths)
            files.Add(path);
        return files;
    }

    private void Add(string path)
    {
        if (!Directory.Exists(path))
        {
            AddFile(path);
            return;
        }

        var found = Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        if (found.Length == 0)
            _unreadable.Add($"{path}: no *.json file in this folder");
        foreach (var file in found)
            AddFile(file);
    }

    private void AddFile(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), Strict);
            AddCases(file, document.RootElement);
        }
        catch (JsonException wrong)
        {
            _unreadable.Add($"{file}: line {wrong.LineNumber + 1}, column {wrong.BytePositionInLine + 1}: not valid JSON");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _unreadable.Add($"{file}: {wrong.Message}");
        }
    }

    private void AddCases(string file, JsonElement root)
    {
        switch (root.ValueKind)
        {
            case JsonValueKind.Object:
                _cases.Add(ConformanceCase.From(file, 1, root.Clone()));
                break;
            case JsonValueKind.Array:
                foreach (var (number, json) in root.EnumerateArray().Index())
                    _cases.Add(ConformanceCase.From(file, number + 1, json.Clone()));
                break;
            default:
                _unreadable.Add($"{file}: expected one case or an array of cases, got {root.ValueKind}");
                break;
        }
    }
}
