using System;
using System.IO;
using System.Text;

namespace Ltc.Cli.Tests;

/// <summary>A file that is gone when the test is over.</summary>
internal sealed class TestFile : IDisposable
{
    private TestFile(string path) => Path = path;

    internal string Path { get; }

    internal static TestFile Of(string text, Encoding? encoding = null) => Of((encoding ?? new UTF8Encoding(false)).GetBytes(text));

    internal static TestFile Of(byte[] bytes)
    {
        var file = new TestFile(System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"ltc-{Guid.NewGuid():N}.csv"));
        File.WriteAllBytes(file.Path, bytes);
        return file;
    }

    /// <summary>A file of the folder Data.</summary>
    internal static string Data(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Data", name);

    public void Dispose() => File.Delete(Path);
}
