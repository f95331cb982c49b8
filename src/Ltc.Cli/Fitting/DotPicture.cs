using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>A picture of dots in Braille characters, two dots wide and four high each, with x and y from 0 to 1.</summary>
internal sealed class DotPicture
{
    private const int DotsWide = 2;
    private const int DotsHigh = 4;
    private const char Blank = '\u2800';
    private static readonly int[][] Bits = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];
    private readonly int _columns;
    private readonly int _rows;
    private readonly int[] _cells;

    /// <summary>Starts an empty picture.</summary>
    /// <param name="columns">Its characters across.</param>
    /// <param name="rows">Its lines.</param>
    internal DotPicture(int columns, int rows)
    {
        _columns = columns;
        _rows = rows;
        _cells = new int[columns * rows];
    }

    /// <summary>The lines, each with its axis; the highest first.</summary>
    internal IEnumerable<string> Lines => Enumerable.Range(0, _rows).Select(Row)
        .Append("    └" + new string('─', _columns))
        .Append("     0" + new string(' ', _columns - DotsWide) + "1");

    /// <summary>Draws straight lines from point to point.</summary>
    /// <param name="points">The points, x and y from 0 to 1.</param>
    /// <param name="step">1 for a full line, more for a dotted one.</param>
    internal void Line(IReadOnlyList<(double X, double Y)> points, int step = 1)
    {
        var dots = _columns * DotsWide;
        for (var i = 1; i < points.Count; i++)
        {
            for (var k = 0; k <= dots * DotsWide; k += step)
            {
                var part = (double)k / (dots * DotsWide);
                Dot(points[i - 1].X + (part * (points[i].X - points[i - 1].X)), points[i - 1].Y + (part * (points[i].Y - points[i - 1].Y)));
            }
        }
    }

    /// <summary>Draws a small cross.</summary>
    internal void Mark(double x, double y)
    {
        var (across, up) = (1.0 / ((_columns * DotsWide) - 1), 1.0 / ((_rows * DotsHigh) - 1));
        Dot(x, y);
        Dot(x - across, y);
        Dot(x + across, y);
        Dot(x, y - up);
        Dot(x, y + up);
    }

    private string Row(int row)
    {
        var label = row == 0 ? "  1 " : row == _rows - 1 ? "  0 " : "    ";
        return label + "│" + string.Concat(Enumerable.Range(row * _columns, _columns).Select(cell => (char)(Blank + _cells[cell])));
    }

    private void Dot(double x, double y)
    {
        var column = (int)Math.Round(Math.Clamp(x, 0, 1) * ((_columns * DotsWide) - 1));
        var row = (int)Math.Round((1 - Math.Clamp(y, 0, 1)) * ((_rows * DotsHigh) - 1));
        _cells[(row / DotsHigh * _columns) + (column / DotsWide)] |= Bits[row % DotsHigh][column % DotsWide];
    }
}
