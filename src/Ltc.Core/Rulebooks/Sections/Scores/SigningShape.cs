using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The review before signing. Red lines and the terms that only the company accepts belong to the company; the checklist to who fills it in.</summary>
internal static class SigningShape
{
    private static readonly Shape<IReadOnlyList<Requirement<SigningFacts>>> List = RequirementShape.List(SigningFact.All);
    private static readonly Property<SigningReview, IReadOnlyList<Requirement<SigningFacts>>> Criteria = new("criteria", review => review.Criteria, List, stricter: StricterWhen.More);
    private static readonly Property<SigningReview, IReadOnlyList<Requirement<SigningFacts>>> RedLines = new("redLines", review => review.RedLines, List, L3, StricterWhen.More);
    private static readonly Property<SigningReview, IReadOnlyList<Requirement<SigningFacts>>> Terms = new("terms", review => review.Terms, List, L3, StricterWhen.More);

    private static readonly Property<SigningReview, SigningChecklist> Checklist = new(
        "checklist",
        review => review.Checklist,
        new MadeShape<IReadOnlyList<SigningItem>, SigningChecklist>(Keyed(SigningItemShape.Shape, "id"), checklist => checklist.Items, MakeChecklist),
        L5,
        StricterWhen.More);

    internal static readonly Shape<SigningReview> Shape = new ObjectShape<SigningReview>(Make, Criteria, RedLines, Terms, Checklist);

    private static IReadOnlyList<Finding> MakeChecklist(IReadOnlyList<SigningItem> items, out SigningChecklist? checklist)
    {
        SigningChecklist.TryCreate(items, out checklist, out var findings);
        return findings;
    }

    private static IReadOnlyList<Finding> Make(Fields<SigningReview> fields, out SigningReview? review)
    {
        SigningReview.TryCreate(fields.Of(Criteria), fields.Of(RedLines), fields.Of(Terms), fields.Of(Checklist), out review, out var findings);
        return findings;
    }
}
