using System;
using System.Globalization;
using System.IO;

namespace Ltc.Cli.Tests;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(true, 999, false)]
    [InlineData(true, 1000, true)]
    [InlineData(false, 5000, false)]
    public void Progress_is_shown_to_a_person_after_a_second(bool isTerminal, long milliseconds, bool isShown)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var context = new CommandContext(new CommandHost(TextWriter.Null, error, isErrorTerminal: isTerminal), Language.English, LtcRules.Default);
        using (var progress = new Progress(context, 200, () => milliseconds))
        {
            progress.Advance(100);
            Assert.Equal(isShown, error.ToString().Contains("Reading … 50 %", StringComparison.Ordinal));
        }

        Assert.Equal(isShown, error.ToString().Length > 0);
    }
}
