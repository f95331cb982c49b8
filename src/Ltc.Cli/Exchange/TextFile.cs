using System;
using System.IO;

namespace Ltc.Cli;

/// <summary>Writes a text to a file, whole or not at all, or to standard output where no file is named.</summary>
internal static class TextFile
{
    internal static bool TryWrite(CommandContext context, string? path, string text)
    {
        if (path is null)
        {
            context.Host.Out.Write(text);
            return true;
        }

        var draft = path + ".part";
        try
        {
            File.WriteAllText(draft, text);
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.OpenErrorScreen().Line(context.Say(Texts.FileUnwritable, path, problem.Message));
            return false;
        }
    }
}
