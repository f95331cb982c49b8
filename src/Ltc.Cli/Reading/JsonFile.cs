using System;
using System.Collections.Generic;
using System.IO;

namespace Ltc.Cli;

/// <summary>Reads a definition or a record from a JSON file and writes everything that is wrong with it to the error stream.</summary>
internal sealed class JsonFile(CommandContext context)
{
    /// <summary>Reads bytes as JSON.</summary>
    internal delegate bool TryRead<TValue>(byte[] utf8, out TValue? value, out IReadOnlyList<Ltc.Finding> findings)
        where TValue : class;

    /// <summary>Whether something was wrong with a file so far.</summary>
    internal bool IsBroken { get; private set; }

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
            Say(context.Say(Texts.FileUnreadable, path, problem.Message));
            return null;
        }

        if (read(bytes, out var value, out var findings))
            return value;
        foreach (var finding in findings)
        {
            var place = finding.Line > 0 ? $"{path}({finding.Line},{finding.Column})" : path;
            Say($"{place} {finding.Pointer}: {finding.Text(context.Language)} [{finding.Code}]" + (finding.Fix is { } fix ? " " + context.Say(Texts.NearestIs, fix) : string.Empty));
        }

        return null;
    }

    private void Say(string line)
    {
        IsBroken = true;
        context.OpenErrorScreen().Line(line);
    }
}
