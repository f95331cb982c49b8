using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>Every way to say what nobody has said.</summary>
internal static class Completions
{
    /// <summary>All lists in which each null stands as yes or no.</summary>
    internal static IEnumerable<bool?[]> Of(bool?[] answers)
    {
        var open = Enumerable.Range(0, answers.Length).Where(i => answers[i] is null).ToArray();
        for (var bits = 0; bits < 1 << open.Length; bits++)
        {
            var all = answers.ToArray();
            for (var i = 0; i < open.Length; i++)
                all[open[i]] = (bits >> i & 1) != 0;
            yield return all;
        }
    }

    /// <summary>All lists in which each null stands as one of the values that its place can take.</summary>
    internal static IEnumerable<decimal?[]> Of(decimal?[] numbers, params decimal[][] values)
    {
        IEnumerable<decimal?[]> all = [numbers];
        for (var place = 0; place < numbers.Length; place++)
        {
            var at = place;
            if (numbers[at] is null)
                all = all.SelectMany(list => values[at].Select(value => list.Select((number, i) => i == at ? value : number).ToArray()));
        }

        return all;
    }
}
