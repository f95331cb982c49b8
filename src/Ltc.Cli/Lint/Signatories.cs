using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ltc.Cli;

/// <summary>Tells who signs together from what a cell says: <c>CFO and CEO</c> are two, <c>Director of Finance and Operations</c> is one.</summary>
/// <remarks>
/// A plus, a semicolon or a new line always joins people. What "and", "&amp;", 、 and the like join may be a list inside one title. They join people when every
/// part is a post (it has a word for one, is short and in capitals, or stands alone in another cell), and when no part is: names. Where only some parts are
/// posts it is one title.
/// </remarks>
internal sealed class Signatories
{
    private static readonly Regex Joined = new(@"\s*[+;；\r\n]+\s*", RegexOptions.CultureInvariant);

    private static readonly Regex Listed = new(@"\s*(?:\band\b|&|、|和|及|与|與)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Post = new(
        @"\b(?:director|manager|head|officer|chief|president|principal|chair(?:man|woman|person)?|board|council|committee|cabinet"
        + "|secretary|treasurer|controller|comptroller"
        + @"|executive|leader|lead|dean|provost|registrar|bursar|chancellor|rector|counsel"
        + @"|partner|supervisor|coordinator|sponsor|minister|governor|ceo|cfo|coo|cto|cio|gm|md|vp|svp|evp)s?\b"
        + "|经理|經理|总监|總監|主管|总裁|總裁|董事|主任|部长|部長|处长|處長|主席|会长|會長|总经理|委员会|委員會|代表|负责人|負責人|地区部|地區部|代表处|代表處|公司|机关|機關|总部|總部",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Short = new("^[A-Z]{1,5}[0-9]{0,2}$", RegexOptions.CultureInvariant);

    private readonly HashSet<string> _alone;

    /// <summary>Looks at every cell first.</summary>
    /// <param name="cells">What the cells say.</param>
    internal Signatories(IEnumerable<string> cells) =>
        _alone = new HashSet<string>(cells.SelectMany(cell => Joined.Split(cell)).Where(part => !Listed.IsMatch(part)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text names a post.</summary>
    internal static bool IsPost(string text) => Post.IsMatch(text) || Short.IsMatch(text);

    /// <summary>Who signs.</summary>
    /// <param name="cell">What the cell says.</param>
    /// <returns>In the order of the cell; nobody for an empty one.</returns>
    internal IEnumerable<string> Of(string cell) => Joined.Split(cell).Where(part => part.Length > 0).SelectMany(Split);

    private string[] Split(string text)
    {
        string[] parts = [.. Listed.Split(text).Where(part => part.Length > 0)];
        var posts = parts.Count(part => IsPost(part) || _alone.Contains(part));
        return posts == parts.Length || posts == 0 ? parts : [text];
    }
}
