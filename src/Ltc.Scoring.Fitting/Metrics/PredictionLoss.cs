using System.Collections.Generic;

namespace Ltc;

/// <summary>How far probabilities are from what came.</summary>
internal static class PredictionLoss
{
    private const double Least = 1e-12;

    /// <summary>The mean of the negative logarithm of the probability that was given to what came.</summary>
    internal static double LogLoss(IReadOnlyList<double> probabilities, IReadOnlyList<bool> outcome)
    {
        var sum = 0.0;
        for (var i = 0; i < outcome.Count; i++)
        {
            var given = outcome[i] ? probabilities[i] : 1 - probabilities[i];
            sum -= PortableMath.Log(given < Least ? Least : given);
        }

        return sum / outcome.Count;
    }

    /// <summary>The mean of the squared distance between the probability and what came (1 or 0).</summary>
    internal static double Brier(IReadOnlyList<double> probabilities, IReadOnlyList<bool> outcome)
    {
        var sum = 0.0;
        for (var i = 0; i < outcome.Count; i++)
        {
            var distance = (outcome[i] ? 1 : 0) - probabilities[i];
            sum += distance * distance;
        }

        return sum / outcome.Count;
    }
}
