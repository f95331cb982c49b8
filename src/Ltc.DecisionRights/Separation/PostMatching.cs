using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds different people for a set of posts, by augmenting paths: exact, and when there are none it names a set of posts with too few
/// people.</summary>
internal static class PostMatching
{
    /// <summary>Matches posts to people.</summary>
    /// <param name="candidates">The people of each post, by number.</param>
    /// <param name="posts">The posts to fill.</param>
    /// <param name="people">How many people there are.</param>
    /// <param name="taken">Who takes each post; written.</param>
    /// <param name="lacking">Without a matching: posts that together have fewer people than there are of them.</param>
    /// <returns>Whether every post is filled.</returns>
    internal static bool Find(int[][] candidates, IEnumerable<int> posts, int people, int[] taken, out IReadOnlyList<int> lacking)
    {
        var postOf = Enumerable.Repeat(-1, people).ToArray();
        foreach (var post in posts)
        {
            var seen = new bool[people];
            if (Augment(candidates, post, postOf, seen))
                continue;
            lacking = [.. Enumerable.Range(0, people).Where(person => seen[person]).Select(person => postOf[person]).Append(post).OrderBy(one => one)];
            return false;
        }

        for (var person = 0; person < people; person++)
        {
            if (postOf[person] >= 0)
                taken[postOf[person]] = person;
        }

        lacking = [];
        return true;
    }

    private static bool Augment(int[][] candidates, int post, int[] postOf, bool[] seen)
    {
        foreach (var person in candidates[post])
        {
            if (seen[person])
                continue;
            seen[person] = true;
            if (postOf[person] < 0 || Augment(candidates, postOf[person], postOf, seen))
            {
                postOf[person] = post;
                return true;
            }
        }

        return false;
    }
}
