using System;
using System.IO;
using System.Linq;

namespace Ltc.Tests;

public sealed class ApiTests
{
    private static string Folder { get; } = Path.Combine(Libraries.Root, "tests", "Ltc.Conventions.Tests", "Api");

    /// <summary>A difference is a matter for review: run with LTC_UPDATE_API=1 to write the listings, and say in CHANGELOG.md what changed.</summary>
    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void The_public_api_is_the_committed_one(string target)
    {
        foreach (var library in Libraries.Load(target))
        {
            var listing = ApiListing.Of(library);
            var file = Path.Combine(Folder, $"{library.GetName().Name}.{target}.txt");
            if (Environment.GetEnvironmentVariable("LTC_UPDATE_API") == "1")
                File.WriteAllText(file, listing);
            Assert.True(File.Exists(file), $"there is no {file}; run with LTC_UPDATE_API=1");
            Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n'), listing.Split('\n'));
        }
    }

    [Fact]
    public void Every_listing_belongs_to_a_library()
    {
        var known = Libraries.Names.SelectMany(name => new[] { "netstandard2.0", "net8.0", "net10.0" }.Select(target => $"{name}.{target}.txt"));
        Assert.Equal(known.Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }
}
