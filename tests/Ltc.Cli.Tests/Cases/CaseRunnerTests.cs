using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli.Tests.Cases;

public sealed class CaseRunnerTests : IDisposable
{
    private const string Table = """{"hit":"unique","columns":[{"id":"x","type":"number"}],"rows":[{"id":"r","when":{"x":"[0,10)"},"then":"low"}]}""";
    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-cases-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_cases_of_this_repository_pass()
    {
        var (code, output) = Run(Path.Combine(Root(), "tests", "cases"));
        Assert.True(code == 0, output);
        Assert.EndsWith(" passed, 0 failed", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_searched_with_everything_below_it()
    {
        Write("a.json", Case("""{"x":5}""", """{"result":"low"}"""));
        Write("below/b.json", $"[{Case("""{"x":5}""", """{"hits":["r"]}""")},{Case("""{"x":10}""", """{"error":"no-row"}""")}]");
        Write("below/notes.txt", "not a case");
        Assert.Equal((0, "3 passed, 0 failed"), Run(_folder));
    }

    [Fact]
    public void A_failure_names_the_field_and_what_was_expected_and_got()
    {
        var file = Write("a.json", Case("""{"x":5}""", """{"result":"high","hits":["r","s"],"error":"no-row"}"""));
        var (code, output) = Run(file);
        Assert.Equal(1, code);
        Assert.Equal(
            [
                $"{file}: one (decision-table)", "  result", "    expected \"high\"", "    got      \"low\"", "  hits", "    expected [\"r\",\"s\"]",
                "    got      [\"r\"]", "  error", "    expected \"no-row\"", "    got      nothing", "0 passed, 1 failed",
            ],
            output.Split('\n').Select(line => line.TrimEnd()));
    }

    [Theory]
    [InlineData("unknown subject", """{"subject":"astrology","name":"one","given":{},"expect":{"sign":"fish"}}""", "unknown subject `astrology`")]
    [InlineData("no subject", """{"name":"one","given":{},"expect":{"sign":"fish"}}""", "unknown subject ``")]
    [InlineData("not an object", "17", "unknown subject ``")]
    [InlineData("empty expect", """{"subject":"authorization","name":"one","given":{"policies":[],"request":{}},"expect":{}}""", "`expect` names no field")]
    [InlineData("no expect", """{"subject":"authorization","name":"one","given":{"policies":[],"request":{}}}""", "`expect` names no field")]
    [InlineData("no given", """{"subject":"authorization","name":"one","expect":{"allowed":false}}""", "`given` should be an object")]
    [InlineData("unknown property", """{"subject":"authorization","name":"one","given":{"policies":[],"request":{"colour":"red"}},"expect":{"allowed":false}}""", "unknown property `given.request.colour`")]
    [InlineData("unknown property beside the table", """{"subject":"table-lint","name":"one","given":{"table":{"hit":"first","columns":[{"id":"x","type":"number"}],"rows":[]},"input":{}},"expect":{"overlaps":[]}}""", "unknown property `given.input`")]
    [InlineData("wrong table", """{"subject":"table-lint","name":"one","given":{"table":{"hit":"strictest","columns":[],"rows":[]}},"expect":{"overlaps":[]}}""", "table-no-columns")]
    [InlineData("text for a number", """{"subject":"authorization","name":"one","given":{"policies":[],"request":{"amount":"5"}},"expect":{"allowed":false}}""", "`given.request.amount` should be a number")]
    public void A_case_that_cannot_be_answered_is_a_failure_and_never_a_skip(string what, string json, string problem)
    {
        var (code, output) = Run(Write("a.json", $"[{json}]"));
        Assert.True(code == 1, what);
        Assert.Contains(problem, output, StringComparison.Ordinal);
        Assert.EndsWith("0 passed, 1 failed", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "(1,2): not valid JSON")]
    [InlineData("\"text\"", ": expected one case or an array of cases")]
    [InlineData("[]", ": no case in this file")]
    [InlineData("", "(1,1): not valid JSON")]
    [InlineData("""{"subject":"authorization","subject":"table-lint"}""", ": not valid JSON, or a property that is there twice")]
    public void A_file_that_cannot_be_read_ends_with_two_and_the_others_still_run(string content, string problem)
    {
        var bad = Write("a.json", content);
        Write("b.json", Case("""{"x":5}""", """{"result":"low"}"""));
        var (code, output) = Run(_folder);
        Assert.Equal(2, code);
        Assert.Contains(bad + problem, output, StringComparison.Ordinal);
        Assert.EndsWith("1 passed, 0 failed", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_and_a_folder_without_cases_end_with_two()
    {
        Assert.Equal(2, Run(Path.Combine(_folder, "nowhere.json")).Code);
        Assert.Equal(2, Run(_folder).Code);
    }

    [Theory]
    [InlineData("en", "expected \"high\"", "got      \"low\"", "0 passed, 1 failed")]
    [InlineData("zh-Hans", "应为 \"high\"", "实为 \"low\"", "通过 0 个，失败 1 个")]
    [InlineData("zh-Hant", "應為 \"high\"", "實為 \"low\"", "通過 0 個，失敗 1 個")]
    public void A_report_speaks_three_languages(string language, params string[] words)
    {
        var path = Write("a.json", Case("""{"x":5}""", """{"result":"high"}"""));
        var run = Tool.Run("cases", path, "--lang", language);
        Assert.All(words, word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
        Assert.Equal(1, run.Code);
    }

    [Theory]
    [InlineData("""{"gapCount":0}""", 1)]
    [InlineData("""{"gapCount":"some"}""", 0)]
    [InlineData("""{"gaps":["[10,)"]}""", 0)]
    [InlineData("""{"gaps":["[10,11)"]}""", 1)]
    [InlineData("""{"gaps":[]}""", 1)]
    public void Gaps_of_one_number_are_compared_as_text(string expect, int code) =>
        Assert.Equal(code, Run(Write("a.json", $$"""{"subject":"table-lint","name":"one","given":{"table":{{Table}} },"expect":{{expect}} }""")).Code);

    [Theory]
    [InlineData("""[{"x":10,"k":"a"}]""", 0)]
    [InlineData("""[{"x":1000,"k":"b"},{"x":3,"k":"b"}]""", 0)]
    [InlineData("""[{"x":3,"k":"a"}]""", 1)]
    [InlineData("[]", 1)]
    [InlineData("""["[10,)"]""", 1)]
    [InlineData("""[{"x":10,"k":"a","y":1}]""", 1)]
    public void A_witness_passes_when_no_row_meets_it(string gaps, int code) => Assert.Equal(code, Run(Write("a.json", $$"""
        {"subject":"table-lint","name":"one","expect":{"gaps":{{gaps}}},"given":{"table":{"hit":"first",
        "columns":[{"id":"x","type":"number"},{"id":"k","type":"set","values":["a","b"]}],"rows":[{"id":"r","when":{"x":"[0,10)","k":["a"]},"then":"low"}] } } }
        """)).Code);

    [Fact]
    public void As_json_the_report_is_one_object()
    {
        using var output = new StringWriter();
        var code = CaseRunner.Run([Write("a.json", Case("""{"x":5}""", """{"result":"high"}"""))], output, json: true);
        var json = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal((1, 0, 1), (code, json.GetProperty("passed").GetInt32(), json.GetProperty("failed").GetInt32()));
        Assert.Equal("result", json.GetProperty("failures")[0].GetProperty("differences")[0].GetProperty("field").GetString());
    }

    [Fact]
    public void Every_subject_has_its_own_name() =>
        Assert.Equal(CaseSubjects.All.Count, CaseSubjects.All.Select(subject => subject.Id).Distinct().Count());

    private static string Case(string input, string expect) =>
        $$"""{"subject":"decision-table","name":"one","source":"test","given":{"table":{{Table}},"input":{{input}} },"expect":{{expect}} }""";

    private static (int Code, string Output) Run(string path)
    {
        using var output = new StringWriter();
        var code = CaseRunner.Run([path], output);
        return (code, output.ToString().TrimEnd());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ltc.Core.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Ltc.Core.sln is in no folder above the tests");
        return folder.FullName;
    }

    private string Write(string name, string content)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }
}
