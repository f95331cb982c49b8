using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Access;

/// <summary>The reference: sets of ancestors and the list of grounds, the first that holds.</summary>
internal static class NaiveCardAccess
{
    internal static string Why(CardAccessRequest request)
    {
        var above = Ancestors(request.Owner!, request.Managers!);
        var granted = (request.Grants ?? []).Any(one => one.Viewer == request.Viewer && one.Card == request.Card && request.At < one.Until
            && (one.From is null || (one.From <= request.At && one.Until <= one.From.Value.AddDays(90)))
            && (one.Fields is null || one.Fields.Intersect(["identity", "relation-level", "duties", "targets", "owners"]).Any()));
        (string Why, bool Holds)[] grounds =
        [
            ("Owner", request.Viewer == request.Owner),
            ("Backup", request.Viewer == request.Backup),
            ("Superior", above.Contains(request.Viewer!) && request.Relevant!.Value),
            ("Sponsor", request.Viewer == request.Sponsor),
            ("Grant", granted),
            ("NotRelevant", above.Contains(request.Viewer!)),
            ("Subordinate", Ancestors(request.Viewer!, request.Managers!).Contains(request.Owner!)),
            (
                "Peer",
                request.Managers!.TryGetValue(request.Viewer!, out var one) && request.Managers.TryGetValue(request.Owner!, out var other) && one == other),
            ("Stranger", true),
        ];
        return grounds.First(ground => ground.Holds).Why;
    }

    internal static string[] Fields(CardAccessRequest request, IEnumerable<CardField> card) => Why(request) switch
    {
        "Owner" or "Backup" => [.. card.Select(field => field.Id)],
        "Superior" when request.Managers![request.Owner!] == request.Viewer => [.. card.Select(field => field.Id)],
        "Superior" or "Sponsor" => [.. card.Where(field => !field.IsSensitive).Select(field => field.Id)],
        "Grant" =>
        [
            .. card.Where(field => field.IsMinimal && Active(request).Any(one => one.Fields is null || one.Fields.Contains(field.Id)))
                .Select(field => field.Id),
        ],
        _ => [],
    };

    private static IEnumerable<CardGrant> Active(CardAccessRequest request) =>
        request.Grants!.Where(one => one.Viewer == request.Viewer && one.Card == request.Card
        && request.At < one.Until && (one.From is null || (one.From <= request.At && one.Until <= one.From.Value.AddDays(90))));

    private static HashSet<string> Ancestors(string person, IReadOnlyDictionary<string, string> managers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (managers.TryGetValue(person, out var next) && seen.Add(next))
            person = next;
        return seen;
    }
}
