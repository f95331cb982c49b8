using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Ltc.Cli;

/// <summary>Reads JSON files and keeps everything that is wrong with them: the one way in which every command reads one.</summary>
internal sealed class JsonFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly List<FileProblem> _problems = [];

    /// <summary>Reads bytes as JSON.</summary>
    internal delegate bool TryRead<TValue>(byte[] utf8, out TValue? value, out IReadOnlyList<Ltc.Finding> findings)
        where TValue : class;

    /// <summary>What was wrong with the files so far.</summary>
    internal IReadOnlyList<FileProblem> Problems => _problems;

    /// <summary>Reads a file.</summary>
    /// <typeparam name="TValue">What is in it.</typeparam>
    /// <param name="path">The file; null reads nothing.</param>
    /// <param name="read">The reader.</param>
    /// <returns>What was read; null without a path, and when it could not be read.</returns>
    internal TValue? Read<TValue>(string? path, TryRead<TValue> read)
        where TValue : class
    {
        if (path is null)
            return null;
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _problems.Add(new FileProblem(path, null));
            return null;
        }

        if (read(bytes, out var value, out var findings))
            return value;
        _problems.AddRange(findings.Select(finding => new FileProblem(path, finding)));
        return null;
    }

    /// <summary>Says what was wrong: in words on the error stream, or as one JSON document on the output.</summary>
    /// <param name="problems">What was wrong.</param>
    /// <param name="context">Where and in which language.</param>
    /// <param name="isJson">Whether JSON is wanted.</param>
    /// <returns><see cref="ExitCode.BadInput"/>.</returns>
    internal static int Write(IReadOnlyList<FileProblem> problems, CommandContext context, bool isJson)
    {
        if (isJson)
        {
            var json = new JsonObject
            {
                ["exitCode"] = ExitCode.BadInput,
                ["problems"] = new JsonArray([.. problems.Select(problem => problem.ToJson(context.Language))]),
            };
            context.Host.Out.WriteLine(json.ToJsonString(Indented));
        }
        else
        {
            var screen = context.OpenErrorScreen();
            foreach (var problem in problems)
                screen.Line(problem.Say(context.Language));
        }

        return ExitCode.BadInput;
    }
}
