using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ltc.Tests;

public sealed class SourceTests
{
    private const int MostLines = 300;

    private static readonly Regex Declaration = new(
        @"^(?<access>public|internal)\s+(?:(?:static|sealed|abstract|readonly|partial|ref|unsafe)\s+)*(?:record\s+struct|record\s+class|(?<kind>class|struct|interface|enum|record|delegate))\s+(?<rest>[^\r\n]+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex DelegateName = new(@"(?<name>\w+)(?:<[^<>(]*>)?\s*\(", RegexOptions.CultureInvariant);

    private static readonly Regex Name = new(@"^(?<name>\w+)", RegexOptions.CultureInvariant);

    private static readonly Regex Namespace = new(@"^namespace\s+(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    [Fact]
    public void A_file_has_at_most_300_lines()
    {
        var long_ = Files().Select(file => (File: file, Lines: File.ReadAllLines(file).Length)).Where(read => read.Lines > MostLines);
        Check.None(long_.Select(read => $"{Short(read.File)} has {read.Lines} lines"));
    }

    [Fact]
    public void A_file_declares_one_type_and_bears_its_name()
    {
        var wrong = new List<string>();
        foreach (var file in Files())
        {
            var types = Types(File.ReadAllText(file)).ToArray();
            var seen = types.Any(type => type.IsPublic) ? types.Where(type => type.IsPublic).ToArray() : types;
            var expected = Path.GetFileName(file).Split('.')[0];
            if (seen.Count(type => type.IsPublic) > 1 || (seen.Length > 0 && seen.All(type => !IsNamed(expected, type.Name))))
                wrong.Add($"{Short(file)} declares {string.Join(", ", seen.Select(type => type.Name))}");
        }

        Check.None(wrong);
    }

    [Fact]
    public void A_library_has_one_namespace_and_the_tool_its_own()
    {
        var wrong = Files().Select(file => (File: file, Name: Namespace.Match(File.ReadAllText(file)).Groups["name"].Value))
            .Where(read => read.Name.Length > 0)
            .Where(read => read.Name != (Short(read.File).StartsWith("Ltc.Cli", StringComparison.Ordinal) ? "Ltc.Cli" : "Ltc"))
            .Where(read => !IsPolyfill(read.Name));
        Check.None(wrong.Select(read => $"{Short(read.File)} is in {read.Name}"));
    }

    [Theory]
    [InlineData("public sealed class Machine<T> : IMachine\n{", "Machine")]
    [InlineData("public readonly struct Truth : IEquatable<Truth>", "Truth")]
    [InlineData("public delegate TValue Read<TFacts, out TValue>(in TFacts facts);", "Read")]
    [InlineData("internal record struct Pair(int A, int B);", "Pair")]
    [InlineData("    public sealed class Nested", null)]
    public void The_check_sees_a_declaration(string source, string? name) => Assert.Equal(name, Types(source).Select(type => type.Name).SingleOrDefault());

    // Fact<T> beside Fact is in FactOfT.cs.
    private static bool IsNamed(string file, string type) => file == type || file.StartsWith(type + "Of", StringComparison.Ordinal);

    private static bool IsPolyfill(string name) => name is "System.Runtime.CompilerServices" or "System.Diagnostics.CodeAnalysis";

    private static IEnumerable<(string Name, bool IsPublic)> Types(string source) => Declaration.Matches(source).Select(match =>
    {
        var rest = match.Groups["rest"].Value;
        var name = match.Groups["kind"].Value == "delegate" ? DelegateName.Match(rest) : Name.Match(rest);
        return (name.Groups["name"].Value, match.Groups["access"].Value == "public");
    });

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Libraries.Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Short(file).Split('/').Any(folder => folder is "bin" or "obj"));

    private static string Short(string file) => Path.GetRelativePath(Libraries.Source, file).Replace('\\', '/');
}
