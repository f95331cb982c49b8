using System;
using System.IO;
using System.Text;

namespace Ltc.Cli;

/// <summary>Where a command writes: the console of a person, a pipe, or the captured output of a test.</summary>
internal sealed class CommandHost
{
    /// <summary>The most columns that output may fill.</summary>
    internal const int MaximumWidth = 100;

    private const int MinimumWidth = 60;

    /// <summary>Creates a host.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isOutputTerminal">Whether a person reads the output on a terminal; decides colour.</param>
    /// <param name="isErrorTerminal">Whether a person watches the error stream; decides progress.</param>
    /// <param name="width">The columns of the terminal; brought into 60 to 100.</param>
    internal CommandHost(TextWriter output, TextWriter error, bool isOutputTerminal = false, bool isErrorTerminal = false, int width = MaximumWidth)
    {
        Out = output;
        Error = error;
        IsOutputTerminal = isOutputTerminal;
        IsErrorTerminal = isErrorTerminal;
        Width = Math.Clamp(width, MinimumWidth, MaximumWidth);
    }

    /// <summary>Standard output.</summary>
    internal TextWriter Out { get; }

    /// <summary>Standard error.</summary>
    internal TextWriter Error { get; }

    /// <summary>Whether output may carry colour.</summary>
    internal bool IsOutputTerminal { get; }

    /// <summary>Whether progress is shown.</summary>
    internal bool IsErrorTerminal { get; }

    /// <summary>Columns of output.</summary>
    /// <value>60 to 100; 100 where output goes to a file or a pipe.</value>
    internal int Width { get; }

    /// <summary>Takes the real console, in UTF-8.</summary>
    /// <returns>The host.</returns>
    internal static CommandHost OfConsole()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var width = Console.IsOutputRedirected ? MaximumWidth : Console.WindowWidth;
        return new CommandHost(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected, width);
    }
}
