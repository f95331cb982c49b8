using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Something that keeps a file from being read: it cannot be opened, or it holds something else than expected.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Defect">What is wrong inside, and where; null when it cannot be opened.</param>
internal sealed record FileProblem(string File, Ltc.Finding? Defect)
{
    /// <summary>Which file or word may have been meant.</summary>
    /// <value>Null when nothing is near.</value>
    internal string? Nearest { get; } = Defect is null ? UnreadableFile.Of(File).Nearest : Defect.Fix;

    /// <summary>The problem of a file that holds something else.</summary>
    internal static FileProblem Of(string file, string code, Text what) => new(file, new Ltc.Finding(code, what, string.Empty));

    /// <summary>Says it in words: place, what is wrong, and what is nearest.</summary>
    internal string Say(Language language)
    {
        var place = Defect is { Line: > 0 } ? $"{File}({Defect.Line},{Defect.Column})" : File;
        return $"{place}: {What(language)}" + (Defect is { } defect ? $" [{defect.Code}]" : string.Empty);
    }

    /// <summary>Says what is wrong, without the place in the file.</summary>
    internal string What(Language language)
    {
        string?[] parts =
        [
            Defect is { Pointer.Length: > 0 } ? Defect.Pointer : null,
            Defect?.Text(language) ?? Texts.FileUnreadable.In(language),
        ];
        return string.Join(" ", parts.OfType<string>()) + (Nearest is null ? string.Empty : "; " + Texts.NearestIs.Say(language, Nearest));
    }

    /// <summary>Says it as JSON.</summary>
    internal JsonNode ToJson(Language language) => new JsonObject
    {
        ["file"] = File,
        ["line"] = Defect?.Line ?? 0,
        ["column"] = Defect?.Column ?? 0,
        ["pointer"] = Defect?.Pointer,
        ["code"] = Defect?.Code ?? FindingKinds.FileUnreadable.Id,
        ["text"] = Defect?.Text(language) ?? Texts.FileUnreadable.In(language),
        ["nearest"] = Nearest,
    };

    /// <summary>What is wrong, without the place, in all languages.</summary>
    internal Text ToText() => new(What(Language.English), What(Language.SimplifiedChinese), What(Language.TraditionalChinese));
}
