using System;
using System.Linq;
using System.Text.Json.Nodes;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Rulebooks;

/// <summary>The canonical form does not see what decides nothing: blanks, order where it only lists, the way a number is written.</summary>
public sealed class CanonicalFormProperties(ITestOutputHelper output)
{
    private static readonly string Ours = Rulebook.Default.ToCanonicalJson();

    [Fact]
    public void Another_order_is_the_same_book() => PropertyRun.ForAll(
        "canonical form",
        output.WriteLine,
        draw =>
        {
            // One book in ten: each is read, written and hashed in full.
            if (!draw.Chance(10))
                return;
            var json = Shuffle(BookShape.Shape.Form, JsonNode.Parse(Rulebook.Default.ToJson())!, draw).ToJsonString();
            var book = BookTexts.Read(json);
            Assert.Equal(Ours, book.ToCanonicalJson());
            Assert.Equal(Rulebook.Default, book);
            draw.Saw(json == Rulebook.Default.ToJson() ? "as it was" : "another order");
        },
        "another order");

    [Fact]
    public void It_has_no_words_for_people_and_no_header()
    {
        var root = JsonNode.Parse(Ours)!.AsObject();
        Assert.Equal(root.Select(pair => pair.Key).Order(StringComparer.Ordinal), root.Select(pair => pair.Key));
        Assert.DoesNotContain(root, pair => pair.Key is "id" or "version");
        Assert.DoesNotContain("zh-Hans", Ours, StringComparison.Ordinal);
        Assert.DoesNotContain("domain.md", Ours, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Ours);
    }

    [Fact]
    public void The_order_of_stages_is_part_of_the_book()
    {
        var node = JsonNode.Parse(Rulebook.Default.ToJson())!;
        var stages = node["machines"]!["customer-issue"]!["stages"]!.AsArray();
        var last = stages[^1]!;
        stages.RemoveAt(stages.Count - 1);
        stages.Insert(1, last);
        Assert.NotEqual(Rulebook.Default, BookTexts.Read(node.ToJsonString()));
    }

    private static JsonNode Shuffle(Form form, JsonNode node, Draw draw) => (FormPath.Open(form), node) switch
    {
        (ObjectForm one, JsonObject given) => Properties(given, name => one.Find(name)!.Form, draw),
        (MapForm map, JsonObject given) => Properties(given, _ => map.Value, draw),
        (ListForm list, JsonArray given) => new JsonArray([.. (list.IsOrdered ? given.ToArray() : draw.Shuffle(given)).Select(item => Shuffle(list.Item, item!, draw))]),
        _ => node.DeepClone(),
    };

    private static JsonObject Properties(JsonObject given, Func<string, Form> form, Draw draw) =>
        new(draw.Shuffle(given).Select(pair => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(pair.Key, Shuffle(form(pair.Key), pair.Value!, draw))));
}
