using System;
using System.IO;

namespace Ltc.Cli;

/// <summary>Writes the record of a decision to a file, whole or not at all.</summary>
internal static class RecordFile
{
    internal static bool TryWrite(CommandContext context, string path, DecisionRecord record)
    {
        var draft = path + ".part";
        try
        {
            File.WriteAllText(draft, DefinitionJson.Write(record.ToData()));
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.OpenErrorScreen().Line(context.Say(Texts.FileUnwritable, path));
            return false;
        }
    }
}
