using System;
using System.IO;

namespace Ltc.Cli.Tests;

/// <summary>A file that is there for one test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    internal TemporaryFile(string text) => File.WriteAllText(Path, text);

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"ltc-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(Path);
}
