#if NET8_0_OR_GREATER
namespace Ltc;

/// <summary>What one characteristic, signal or cap brought, before it has its place among the contributions.</summary>
/// <param name="points">Scaled points.</param>
/// <param name="at">Its place in the order of declaration; caps come after characteristics and signals.</param>
/// <param name="bin">The bin, or what stands in its place.</param>
internal readonly struct ScoreStep(long points, int at, int bin)
{
    internal readonly long Points = points;
    internal readonly int At = at;
    internal readonly int Bin = bin;
}
#endif
