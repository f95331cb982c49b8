using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Authority;

public sealed class AuthorityProperties(ITestOutputHelper output)
{
    private static readonly AuthorityDocument?[] Documents = [null, .. Enum.GetValues<AuthorityDocument>().Cast<AuthorityDocument?>()];

    /// <summary>A naive model agrees on random matrices at every limit: level, dimensions and unknowns.</summary>
    [Fact]
    public void The_naive_model_agrees() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees),
        output.WriteLine,
        draw =>
        {
            var data = GenerateAuthority.Matrix(draw);
            var matrix = AuthorityMatrix.From(data);
            var (values, document) = (GenerateAuthority.Values(draw, data), draw.Pick(Documents));
            var answer = matrix.Resolve(GenerateAuthority.Request(values, document));
            var (level, because, unknown) = NaiveAuthority.Resolve(data, values, document);
            Assert.Equal(level, answer.Result);
            Assert.Equal(because, answer.Because.Select(dimension => dimension.Id));
            Assert.Equal(unknown, answer.Unknown.Select(dimension => dimension.Id));
            draw.Saw(answer.Result);
            draw.Saw(answer.Answer);
        },
        "FrontUnit",
        "RepOffice",
        "Region",
        "Company",
        "Allowed",
        "Unknown");

    /// <summary>Law 4: a worse value in any dimension never needs a lower level, and never fewer documents at a high level.</summary>
    [Fact]
    public void A_worse_value_never_needs_a_lower_level() => PropertyRun.ForAll(
        nameof(A_worse_value_never_needs_a_lower_level),
        output.WriteLine,
        draw =>
        {
            var data = GenerateAuthority.Matrix(draw);
            var matrix = AuthorityMatrix.From(data);
            var (values, document) = (GenerateAuthority.Values(draw, data), draw.Pick(Documents));
            var dimension = draw.Pick(data.Dimensions.ToArray());
            var other = GenerateAuthority.Value(draw, dimension);
            if (!NaiveAuthority.IsKnown(dimension, values[dimension.Id!]) || !NaiveAuthority.IsKnown(dimension, other))
                return;
            var worse = IsWorse(dimension, other!, values[dimension.Id!]!);
            var (before, after) = (values, new Dictionary<string, object?>(values) { [dimension.Id!] = other });
            if (!worse)
                (before, after) = (after, before);
            var (mild, strict) = (matrix.Resolve(GenerateAuthority.Request(before, document)).Result, matrix.Resolve(GenerateAuthority.Request(after, document)).Result);
            Assert.True(mild <= strict, $"{dimension.Id}: {mild} above {strict}");
            draw.Saw(mild < strict ? "stricter" : "the same");
        },
        "stricter",
        "the same");

    /// <summary>Law 6: what is not known is never better than any value that it could turn out to have, and the least level is a lower bound.</summary>
    [Fact]
    public void An_unknown_is_never_better_than_a_known_value() => PropertyRun.ForAll(
        nameof(An_unknown_is_never_better_than_a_known_value),
        output.WriteLine,
        draw =>
        {
            var data = GenerateAuthority.Matrix(draw);
            var matrix = AuthorityMatrix.From(data);
            var values = GenerateAuthority.Values(draw, data);
            var dimension = draw.Pick(data.Dimensions.ToArray());
            var known = matrix.Resolve(GenerateAuthority.Request(values));
            var unknown = matrix.Resolve(GenerateAuthority.Request(new Dictionary<string, object?>(values) { [dimension.Id!] = null }));
            Assert.True(unknown.Result >= known.Result && unknown.Least <= known.Result);
            Assert.Contains(dimension.Id, unknown.Unknown.Select(one => one.Id));
            Assert.Equal(OrgLevel.Company, unknown.Result);
            draw.Saw(known.Result < OrgLevel.Company ? "lifted" : "the same");
        },
        "lifted",
        "the same");

    /// <summary>Law 5: the parts of a deal under one key never need a lower level in all than the whole, whatever the cut and the order.</summary>
    [Fact]
    public void Splitting_never_needs_a_lower_level() => PropertyRun.ForAll(
        nameof(Splitting_never_needs_a_lower_level),
        output.WriteLine,
        draw =>
        {
            var matrix = AuthorityMatrix.Default;
            var limit = draw.Pick(new[] { 500_000m, 5_000_000m, 50_000_000m });
            decimal[] parts = [.. Enumerable.Range(0, 2 + draw.Below(5)).Select(_ => Math.Floor(limit * draw.Below(100) / 100m))];
            parts = [.. parts, Math.Max(0m, limit - parts.Sum() + draw.Below(3) - 1)];
            var margins = Array.ConvertAll(parts, _ => (draw.Below(21) - 10) / 100m);
            var whole = Part(parts.Sum(), 0m, parts.Sum() == 0m ? margins[0] : parts.Zip(margins, (amount, margin) => amount * margin).Sum() / parts.Sum());
            var (before, highest) = (0m, OrgLevel.FrontUnit);
            foreach (var (part, margin) in draw.Shuffle(parts.Zip(margins)))
            {
                highest = Max(highest, matrix.Resolve(Part(part, before, margin)).Result);
                before += part;
            }

            var needed = matrix.Resolve(whole).Result;
            Assert.True(highest >= needed, $"{string.Join(" + ", parts)}: {highest} in parts, {needed} as a whole");
            draw.Saw(needed);
        },
        "RepOffice",
        "Region",
        "Company");

    /// <summary>Law 9: without the dimensions that did not ask for the level the answer is the same.</summary>
    [Fact]
    public void Removing_any_other_dimension_changes_nothing() => PropertyRun.ForAll(
        nameof(Removing_any_other_dimension_changes_nothing),
        output.WriteLine,
        draw =>
        {
            var data = GenerateAuthority.Matrix(draw);
            var request = GenerateAuthority.Request(GenerateAuthority.Values(draw, data));
            var answer = AuthorityMatrix.From(data).Resolve(request);
            string[] because = [.. answer.Because.Select(dimension => dimension.Id)];
            data.Dimensions = [.. data.Dimensions.Where(dimension => because.Contains(dimension.Id))];
            foreach (var dimension in data.Dimensions)
                dimension.Documents = Enum.GetValues<AuthorityDocument>();
            var without = AuthorityMatrix.From(data).Resolve(request);
            Assert.Equal((answer.Result, answer.Because.Count), (without.Result, without.Because.Count));
            draw.Saw(because.Length == 1 ? "one asked" : "several asked");
        },
        "one asked",
        "several asked");

    /// <summary>The level of a deal is the highest of its four documents.</summary>
    [Fact]
    public void The_documents_together_ask_for_what_the_deal_asks_for() => PropertyRun.ForAll(
        nameof(The_documents_together_ask_for_what_the_deal_asks_for),
        output.WriteLine,
        draw =>
        {
            var data = GenerateAuthority.Matrix(draw);
            var (matrix, values) = (AuthorityMatrix.From(data), GenerateAuthority.Values(draw, data));
            OrgLevel[] levels = [.. Documents.Skip(1).Select(document => matrix.Resolve(GenerateAuthority.Request(values, document)).Result)];
            Assert.Equal(matrix.Resolve(GenerateAuthority.Request(values)).Result, levels.Max());
            draw.Saw(levels.Distinct().Count() > 1 ? "different levels" : "one level");
        },
        "different levels",
        "one level");

    private static AuthorityRequest Part(decimal amount, decimal before, decimal margin) => AuthorityTests.Clean() with
    {
        Amount = new Money(amount, "CNY"),
        AggregationKey = "deal",
        DecidedSoFar = new Money(before, "CNY"),
        MarginOverFloor = margin,
    };

    private static OrgLevel Max(OrgLevel one, OrgLevel other) => one > other ? one : other;

    private static bool IsWorse(AuthorityDimensionData dimension, object value, object than) => value is string word
        ? dimension.Words.Select(one => one.Id).ToList().IndexOf(word) > dimension.Words.Select(one => one.Id).ToList().IndexOf((string)than)
        : dimension.Direction == ColumnDirection.Milder ? (decimal)value < (decimal)than : (decimal)value > (decimal)than;
}
