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
    private readonly List<FileProblem> _problems = [];

    private CaseFiles()
    {
    }

    /// <summary>The cases, file by file.</summary>
    internal IReadOnlyList<ConformanceCase> Cases => _cases;

    /// <summary>What could not be read, or holds no case.</summary>
    internal IReadOnlyList<FileProblem> Problems => _problems;

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
            _problems.Add(FileProblem.Of(path, "cases-folder-empty", Texts.CaseFolderEmpty));
        foreach (var file in found)
            AddFile(file);
    }

    private void AddFile(string path)
    {
        var file = new JsonFile();
        using var document = file.Read<JsonDocument>(path, TryParse);
        _problems.AddRange(file.Problems);
        switch (document?.RootElement)
        {
            case { ValueKind: JsonValueKind.Object } root:
                _cases.Add(ConformanceCase.From(path, 1, root.Clone()));
                break;
            case { ValueKind: JsonValueKind.Array } root:
                foreach (var (number, json) in root.EnumerateArray().Index())
                    _cases.Add(ConformanceCase.From(path, number + 1, json.Clone()));
                if (root.GetArrayLength() == 0)
                    _problems.Add(FileProblem.Of(path, "cases-file-empty", Texts.CaseFileEmpty));
                break;
            case { }:
                _problems.Add(FileProblem.Of(path, "cases-file-kind", Texts.CaseFileKind));
                break;
        }
    }

    private static bool TryParse(byte[] utf8, out JsonDocument? document, out IReadOnlyList<Ltc.Finding> findings)
    {
        var start = utf8.AsSpan().StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        try
        {
            document = JsonDocument.Parse(utf8.AsMemory(start), Strict);
            findings = [];
            return true;
        }
        catch (JsonException wrong)
        {
            document = null;
            findings = [new Ltc.Finding("json-syntax", Texts.CaseNoJson, string.Empty, PlaceOf(wrong.LineNumber), PlaceOf(wrong.BytePositionInLine))];
            return false;
        }
    }

    /// <summary>A place from 1; 0 where there is none, as for a property that is there twice.</summary>
    private static int PlaceOf(long? fromZero) => (int)((fromZero ?? -1) + 1);
}
