using System.Collections.Generic;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace Ltc.Cli;

/// <summary>Lines, headings and tables within a fixed number of columns; wide characters count as two.</summary>
internal sealed class Screen
{
    private const int Gap = 2;
    private const char Right = '>';
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private readonly IAnsiConsole _console;

    private Screen(IAnsiConsole console) => _console = console;

    /// <summary>Opens a screen over a writer.</summary>
    /// <param name="writer">Where it writes.</param>
    /// <param name="isTerminal">Whether colour and weight are shown.</param>
    /// <param name="width">Its columns.</param>
    /// <returns>The screen.</returns>
    internal static Screen Over(TextWriter writer, bool isTerminal, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(isTerminal ? writer : new TrimmingWriter(writer)),
        });
        console.Profile.Width = width;
        return new Screen(console);
    }

    /// <summary>Writes a line, wrapped at the width.</summary>
    /// <param name="text">The words.</param>
    /// <param name="indent">Blanks before each of its lines.</param>
    internal void Line(string text = "", int indent = 0)
    {
        if (text.Length == 0)
            _console.WriteLine();
        else
            _console.Write(new Padder(new Paragraph(text), new Padding(indent, 0, 0, 0)));
    }

    /// <summary>Writes a heading after an empty line.</summary>
    /// <param name="text">The words.</param>
    internal void Heading(string text)
    {
        _console.WriteLine();
        _console.Write(new Paragraph(text, Strong));
        _console.WriteLine();
    }

    /// <summary>Writes a table without lines.</summary>
    /// <param name="headings">The headings; those that begin with <c>&gt;</c> stand to the right. None for a table without them.</param>
    /// <param name="rows">The rows, each as long as the headings.</param>
    internal void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var grid = new Grid();
        foreach (var heading in headings)
        {
            var column = new GridColumn { Padding = new Padding(Gap, 0, 0, 0) };
            grid.AddColumn(heading.StartsWith(Right) ? column.RightAligned() : column);
        }

        if (headings.Any(heading => heading.TrimStart(Right).Length > 0))
            grid.AddRow([.. headings.Select(heading => new Paragraph(heading.TrimStart(Right), Strong))]);
        foreach (var row in rows)
            grid.AddRow([.. row.Select(cell => new Paragraph(cell))]);
        _console.Write(grid);
    }
}
