using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ltc;

/// <summary>What a book says about itself. None of it decides anything.</summary>
internal static class HeaderShapes
{
    private const string IdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
    private const string VersionPattern = "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z]+([.-][0-9A-Za-z]+)*)?$";
    private const int LongestName = 100;

    private static readonly Regex IsId = new(IdPattern, RegexOptions.CultureInvariant);
    private static readonly Regex IsVersion = new(VersionPattern, RegexOptions.CultureInvariant);

    internal static readonly Shape<string> Id = new ValueShape<string>(
        new ValueForm(json => Keywords(json, IdPattern), counts: false), ReadId, (json, words) => json.WriteStringValue(words));

    internal static readonly Shape<string> Version = new ValueShape<string>(
        new ValueForm(json => Keywords(json, VersionPattern), counts: false), ReadVersion, (json, words) => json.WriteStringValue(words));

    /// <summary>The schema that an editor checks the book by; it is read and forgotten.</summary>
    internal static readonly Shape<string?> Words = new OptionalShape<string?>(
        new ValueShape<string>(new ValueForm(json => json.WriteString("type", "string"), counts: false), ReadWords, (json, words) => json.WriteStringValue(words))!, null);

    internal static readonly Shape<CalendarDate?> Date = new MaybeShape<CalendarDate>(new UncountedShape<CalendarDate>(Shapes.Date));

    private static Finding? ReadWords(JsonPart part, out string words)
    {
        words = part.Text;
        return part.Kind == JsonValueKind.String ? null : JsonFindings.Type("\"…\"", part);
    }

    private static Finding? ReadId(JsonPart part, out string words) =>
        ReadWords(part, out words) ?? (words.Length <= LongestName && IsId.IsMatch(words) ? null : BookFindings.BookId(part));

    private static Finding? ReadVersion(JsonPart part, out string words) =>
        ReadWords(part, out words) ?? (words.Length <= LongestName && IsVersion.IsMatch(words) ? null : BookFindings.BookVersion(part));

    private static void Keywords(Utf8JsonWriter json, string pattern)
    {
        json.WriteString("type", "string");
        json.WriteNumber("maxLength", LongestName);
        json.WriteString("pattern", pattern);
    }
}
