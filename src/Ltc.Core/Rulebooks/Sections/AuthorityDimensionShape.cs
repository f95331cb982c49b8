using System.Collections.Generic;
using System.Linq;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>A dimension of authority: what it compares, and how far each level may go.</summary>
internal static class AuthorityDimensionShape
{
    private static readonly Property<AuthorityWord, string> WordId = new("id", word => word.Id, Words);
    private static readonly Property<AuthorityWord, Text> WordText = new("text", word => word.Text, Shapes.Text);

    private static readonly Shape<AuthorityWord> Word = new ObjectShape<AuthorityWord>(
        (fields, out word) =>
        {
            word = new AuthorityWord(fields.Of(WordId), fields.Of(WordText));
            return [];
        },
        WordId,
        WordText);

    private static readonly Property<AuthorityDimensionData, string?> Id = new("id", data => data.Id, Words!);
    private static readonly Property<AuthorityDimensionData, Text> Name = new("text", data => data.Text, Shapes.Text);
    private static readonly Property<AuthorityDimensionData, DimensionKind> Kind = new("kind", data => data.Kind, Choice<DimensionKind>().Or(DimensionKind.Number));

    private static readonly Property<AuthorityDimensionData, ColumnDirection> Direction =
        new("direction", data => data.Kind == DimensionKind.Words ? ColumnDirection.None : data.Direction, new OptionalShape<ColumnDirection>(Choice<ColumnDirection>(), ColumnDirection.None));

    private static readonly Property<AuthorityDimensionData, string?> Unit = new("unit", data => data.Unit, MaybeWords);
    private static readonly Property<AuthorityDimensionData, Interval> Values = new("range", data => data.Range, Range);

    private static readonly Property<AuthorityDimensionData, IReadOnlyList<AuthorityDocument>> Documents =
        new("documents", data => data.Documents.ToArray(), new ListShape<AuthorityDocument>(Choice<AuthorityDocument>(), isOrdered: false, mayBeAbsent: false), stricter: StricterWhen.More);

    private static readonly Property<AuthorityDimensionData, IReadOnlyList<AuthorityWord>> AllWords =
        new("words", data => data.Words.ToArray(), new ListShape<AuthorityWord>(Word, isOrdered: true, mayBeAbsent: true, 0, "id"));

    private static readonly Property<AuthorityDimensionData, IReadOnlyList<KeyValuePair<OrgLevel, AuthorityLimit>>> Limits =
        new("limits", data => data.Limits.ToArray(), new MapShape<OrgLevel, AuthorityLimit>(new LimitShape(), isComplete: false), stricter: StricterWhen.Limit);

    internal static readonly Shape<AuthorityDimensionData> Shape =
        new ObjectShape<AuthorityDimensionData>(Make, Id, Name, Kind, Direction, Unit, Values, Documents, AllWords, Limits);

    private static IReadOnlyList<Finding> Make(Fields<AuthorityDimensionData> fields, out AuthorityDimensionData? data)
    {
        data = new AuthorityDimensionData
        {
            Id = fields.Of(Id),
            Text = fields.Of(Name),
            Kind = fields.Of(Kind),
            Direction = fields.Of(Direction),
            Unit = fields.Of(Unit),
            Range = fields.Of(Values),
            Documents = fields.Of(Documents).ToList(),
            Words = fields.Of(AllWords).ToList(),
            Limits = fields.Of(Limits).ToDictionary(pair => pair.Key, pair => pair.Value),
        };
        return [];
    }
}
