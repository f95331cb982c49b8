using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <content>Comparing.</content>
public sealed partial class Rulebook
{
    /// <summary>Says what a book says otherwise than another, in the language of the business.</summary>
    /// <param name="before">The book that is compared.</param>
    /// <param name="after">The book that it is compared with.</param>
    /// <returns>Every change, each stricter, looser or neither.</returns>
    /// <exception cref="ArgumentNullException">A book is null.</exception>
    public static BookDiff Diff(Rulebook before, Rulebook after)
    {
        _ = before ?? throw new ArgumentNullException(nameof(before));
        _ = after ?? throw new ArgumentNullException(nameof(after));
        var (old, now) = (JsonTree.Parse(before.ToJson(), new List<Finding>())!, JsonTree.Parse(after.ToJson(), new List<Finding>())!);
        var changes = TreeDiff.Books(old, now).Select(change => new RuleChange(change, ChangeWords.Of(change, old, now))).ToArray();
        return new BookDiff(before.Stamp, after.Stamp, Array.AsReadOnly(changes));
    }
}
