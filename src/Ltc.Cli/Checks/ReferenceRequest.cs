using System.Text;

namespace Ltc.Cli;

/// <summary>Where a list of allowed values is.</summary>
/// <param name="Field">The field that it is the list of.</param>
/// <param name="Path">The file.</param>
/// <param name="Key">The heading of its key column; null to take the first that fits.</param>
/// <param name="Encoding">The encoding; null to find out.</param>
internal sealed record ReferenceRequest(DealField Field, string Path, string? Key, Encoding? Encoding)
{
    /// <summary>The name of the list in <c>--key</c>.</summary>
    internal string OptionName => DealFields.Of(Field).Id + "s";
}
