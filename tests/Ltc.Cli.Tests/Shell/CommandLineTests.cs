using System;
using System.Linq;

namespace Ltc.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("chekc", "did you mean `check`?")]
    [InlineData("check x.csv --jsn", "did you mean `--json`?")]
    [InlineData("check", "FILE.csv is missing")]
    [InlineData("check a.csv b.csv", "one word too many")]
    [InlineData("check a.csv --lang fr", "expected one of en, zh-Hans, zh-Hant")]
    [InlineData("check a.csv --dates dym", "did you mean `dmy`?")]
    [InlineData("check a.csv --as-of 31.12.2026", "expected YYYY-MM-DD")]
    [InlineData("check a.csv --limit 0", "not a number from 1")]
    [InlineData("check a.csv --map ownr=X", "did you mean `owner`?")]
    [InlineData("check a.csv --map owner", "is not NAME=VALUE")]
    [InlineData("check a.csv --stages X=opportunity.prebidd", "did you mean `opportunity.preBid`?")]
    [InlineData("check a.csv --key acounts=X", "did you mean `accounts`?")]
    [InlineData("check a.csv --encoding nothing", "is not an encoding")]
    [InlineData("check a.csv --map", "expected --map FIELD=HEADING")]
    public void A_usage_error_says_what_was_expected_and_gives_2(string line, string expected)
    {
        var run = Tool.Run(line.Split(' '));
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void All_usage_errors_of_a_command_come_at_once()
    {
        var error = Tool.Run("check", "a.csv", "--limit", "x", "--as-of", "y", "--dates", "z").Error;
        Assert.Equal(3, new[] { "--limit", "--as-of", "--dates" }.Count(option => error.Contains($"{option}:", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_error_speaks_the_language_of_the_command_line()
    {
        Assert.Contains("不认识", Tool.Run("chekc", "--lang", "zh-Hans").Error, StringComparison.Ordinal);
        Assert.Contains("不認識", Tool.Run("chekc", "--lang=zh-Hant").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "check")]
    [InlineData("check --help", "--accounts")]
    [InlineData("check --help --lang zh-Hans", "用法")]
    public void Help_gives_0_and_names_what_there_is(string line, string expected)
    {
        var run = Tool.Run(line.Split(' '));
        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), text => Assert.True(text.Length <= CommandHost.MaximumWidth, text));
        Assert.All(run.Out.Split('\n'), text => Assert.Equal(text.TrimEnd(), text.TrimEnd('\r')));
    }

    [Fact]
    public void Without_a_command_help_is_shown_and_2_given()
    {
        var run = Tool.Run();
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("check", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_written()
    {
        var run = Tool.Run("--version");
        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);
    }
}
