using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>chain-coverage</c>: how well a decision chain is covered, and which seats are open.</summary>
internal sealed class ChainCoverageSubject : CaseSubject
{
    private const int Roles = 7;

    /// <inheritdoc/>
    internal override string Id => "chain-coverage";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var seats = given.Objects("seats").Select(Seat).ToArray();
        given.End();
        var coverage = LtcRules.Default.Scores.ChainCoverage;
        var result = coverage.Measure(seats);
        var (open, unmapped) = (new ChainSeat[seats.Length], new ChainRole[Roles]);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["index"] = result.Index,
            ["lowest"] = result.Lowest,
            ["highest"] = result.Highest,
            ["open"] = CaseAnswer.List(open.Take(coverage.FindOpen(seats, open)).Select(seat => GivenFacts.IdOf(seat.Role)!)),
            ["unknownSeats"] = result.UnknownSeats,
            ["unmapped"] = CaseAnswer.List(unmapped.Take(coverage.FindUnmapped(seats, unmapped)).Select(role => GivenFacts.IdOf<ChainRole>(role)!)),
        });
    }

    private static ChainSeat Seat(Given seat)
    {
        var read = new ChainSeat
        {
            Role = GivenFacts.Choice<ChainRole>(seat, "role") ?? throw CaseException.Missing(seat.Path("role")),
            Score = seat.NumberOrNull("score") is var score && score is null or >= -1m and <= 3m
                ? score
                : throw CaseException.Expected(seat.Path("score"), CaseExpected.NumberIn(new Interval(-1m, 3m)), score),
            IsHeld = seat.FlagOrNull("held"),
        };
        seat.End();
        return read;
    }
}
