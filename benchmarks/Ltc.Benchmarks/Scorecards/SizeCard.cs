using System.Linq;

namespace Ltc.Benchmarks.Scorecards;

/// <summary>A card of ten characteristics with six bins each.</summary>
internal static class SizeCard
{
    internal const int Parts = 10;

    /// <summary>The edges between the bins; the same for every characteristic.</summary>
    internal static readonly long[] Edges = [100, 250, 400, 600, 850];

    private static readonly NumberFact<SizeFacts>[] Facts =
    [
        Number("a", (in f) => f.A, (in f, v) => f with { A = v }), Number("b", (in f) => f.B, (in f, v) => f with { B = v }),
        Number("c", (in f) => f.C, (in f, v) => f with { C = v }), Number("d", (in f) => f.D, (in f, v) => f with { D = v }),
        Number("e", (in f) => f.E, (in f, v) => f with { E = v }), Number("f", (in f) => f.F, (in f, v) => f with { F = v }),
        Number("g", (in f) => f.G, (in f, v) => f with { G = v }), Number("h", (in f) => f.H, (in f, v) => f with { H = v }),
        Number("i", (in f) => f.I, (in f, v) => f with { I = v }), Number("j", (in f) => f.J, (in f, v) => f with { J = v }),
    ];

    private static readonly FactSet<SizeFacts> All = new("size", [.. Facts]);

    internal static readonly Scorecard<SizeFacts> Card = Make();

    /// <summary>The points of a bin, from the lowest up; −1 for not known.</summary>
    internal static long PointsOf(int part, int bin) => bin < 0 ? -part : (bin * (part + 3)) - 4;

    internal static SizeFacts Row(long?[] values) => new()
    {
        A = values[0],
        B = values[1],
        C = values[2],
        D = values[3],
        E = values[4],
        F = values[5],
        G = values[6],
        H = values[7],
        I = values[8],
        J = values[9],
    };

    private static Scorecard<SizeFacts> Make()
    {
        var builder = Scorecard.For("size", All, Text.Same("size")).Initial(10m).Clamp(0m, 100m);
        for (var part = 0; part < Parts; part++)
        {
            var at = part;
            builder.Number(Facts[part], bins => Edges.Select((edge, i) => (edge, i)).Aggregate(bins, (so, next) => so.Below(next.edge, PointsOf(at, next.i)))
                .Rest(PointsOf(at, Edges.Length)).Missing(PointsOf(at, -1)));
        }

        return builder.Build();
    }

    private static NumberFact<SizeFacts> Number(string id, Read<SizeFacts, decimal?> read, Write<SizeFacts, decimal?> write) =>
        Fact.Number(id, read, write, Text.Same(id));
}
