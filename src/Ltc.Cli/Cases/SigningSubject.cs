using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>signing</c>: the review of a contract before it is signed; facts and items of the checklist are named by their ids.</summary>
internal sealed class SigningSubject : CaseSubject
{
    internal override string Id => "signing";

    internal override CaseAnswer Answer(Given given)
    {
        var review = LtcRules.Default.Scores.Signing;
        var facts = review.Review(GivenScores.ById(SigningFact.All, given.Object("facts")));
        var marks = Marks(given.Object("checklist"), review.Checklist, GivenFacts.Choice<SigningMark>(given, "others"));
        var signed = given.FlagOrNull("fulfilmentSigned");
        given.End();
        if (!review.Checklist.TryReview(marks, signed, out var checklist, out var findings))
            throw CaseException.Of(findings);
        return new CaseAnswer(new JsonObject
        {
            ["verdict"] = EnumIds<SigningVerdict>.IdOf(SigningReview.Together(facts, checklist!)),
            ["facts"] = EnumIds<SigningVerdict>.IdOf(facts.Verdict),
            ["checklist"] = EnumIds<SigningVerdict>.IdOf(checklist!.Verdict),
            ["bestChecklist"] = EnumIds<SigningVerdict>.IdOf(checklist.BestVerdict),
            ["criteriaMet"] = facts.CriteriaMet,
            ["needsCompany"] = facts.NeedsCompany.IsUnknown ? null : facts.NeedsCompany.IsTrue,
            ["unmet"] = CaseAnswer.List(facts.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id)),
            ["unknown"] = CaseAnswer.List(facts.Reasons.Where(reason => reason.Kind == ReasonKind.Unknown).Select(reason => reason.Id)),
            ["notOk"] = CaseAnswer.List(checklist.NotOk.Select(item => item.Id)),
            ["unmarked"] = checklist.Unknown.Count,
        });
    }

    /// <summary>The marks that are named; <c>others</c> is the mark of every other item.</summary>
    private static SigningItemAnswer[] Marks(Given given, SigningChecklist checklist, SigningMark? rest)
    {
        var named = given.Names.Select(id => new SigningItemAnswer { Item = id, Mark = GivenFacts.Choice<SigningMark>(given, id) }).ToArray();
        var unnamed = checklist.Items.Where(item => named.All(answer => answer.Item != item.Id))
            .Select(item => new SigningItemAnswer { Item = item.Id, Mark = rest });
        return [.. named, .. unnamed];
    }
}
