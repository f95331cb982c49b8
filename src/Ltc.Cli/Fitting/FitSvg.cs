using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;

namespace Ltc.Cli;

/// <summary>Draws the lift curve and the calibration of a report as one SVG picture. The same report gives the same bytes.</summary>
internal sealed class FitSvg
{
    private const int Side = 320;
    private const int Margin = 56;
    private const int Top = 48;
    private const int Dot = 4;
    private const int Quarters = 4;
    private readonly StringBuilder _svg = new();

    /// <summary>Draws both pictures.</summary>
    /// <param name="report">The report.</param>
    /// <param name="context">The language.</param>
    /// <returns>The document.</returns>
    internal static string Draw(FitReport report, CommandContext context)
    {
        var svg = new FitSvg();
        const int Width = (2 * (Side + Margin)) + Margin;
        const int Height = Side + Top + Margin;
        svg.Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\""
            + " font-family=\"sans-serif\" font-size=\"12\">");
        svg.Add($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"white\"/>");
        svg.Frame(Margin, context.Say(Texts.HeadingLift), context.Say(Texts.LiftAxes), 1);
        svg.Line(Margin, FitCurves.Lift(report));
        var marks = FitCurves.Calibration(report, out var most);
        const int Second = (2 * Margin) + Side;
        svg.Frame(Second, context.Say(Texts.HeadingCalibration), context.Say(Texts.CalibrationAxesPlain), most);
        svg.Line(Second, marks);
        foreach (var (x, y) in marks)
            svg.Add($"<circle cx=\"{Across(Second, x)}\" cy=\"{Up(y)}\" r=\"{Dot}\" fill=\"#1f5fa8\"/>");
        svg.Add("</svg>");
        return svg._svg.ToString();
    }

    private void Frame(int left, string title, string axes, double most)
    {
        Add($"<text x=\"{left}\" y=\"24\" font-size=\"15\" font-weight=\"bold\">{SecurityElement.Escape(title)}</text>");
        Add($"<rect x=\"{left}\" y=\"{Top}\" width=\"{Side}\" height=\"{Side}\" fill=\"none\" stroke=\"#888\"/>");
        Add($"<path d=\"M{Across(left, 0)} {Up(0)} L{Across(left, 1)} {Up(1)}\" stroke=\"#aaa\" stroke-dasharray=\"4 4\"/>");
        for (var i = 0; i <= Quarters; i++)
        {
            var part = (double)i / Quarters;
            var label = (100 * part * most).ToString("0.#", CultureInfo.InvariantCulture) + " %";
            Add($"<text x=\"{Across(left, part)}\" y=\"{Top + Side + 16}\" text-anchor=\"middle\">{label}</text>");
            Add($"<text x=\"{left - 6}\" y=\"{Up(part)}\" text-anchor=\"end\" dominant-baseline=\"middle\">{label}</text>");
        }

        Add($"<text x=\"{left}\" y=\"{Top + Side + 36}\">{SecurityElement.Escape(axes)}</text>");
    }

    private void Line(int left, IEnumerable<(double X, double Y)> points)
    {
        var path = string.Join(" L", points.Select(point => $"{Across(left, point.X)} {Up(point.Y)}"));
        Add($"<path d=\"M{path}\" fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\"/>");
    }

    private void Add(string element) => _svg.Append(element).Append('\n');

    private static string Across(int left, double x) => Number(left + (x * Side));

    private static string Up(double y) => Number(Top + ((1 - y) * Side));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
