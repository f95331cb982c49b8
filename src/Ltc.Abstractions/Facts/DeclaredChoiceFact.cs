using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>One of the values that a declaration names.</summary>
internal sealed class DeclaredChoiceFact(FactDeclaration declaration, int place)
    : Fact<DeclaredFacts>(declaration.Id, FactType.Choice, declaration.Text, values: declaration.Values)
{
    public override bool IsKnown(in DeclaredFacts facts) => facts[place] is not null;

    public override object? Get(in DeclaredFacts facts) => facts[place];

    public override bool TrySet(in DeclaredFacts facts, object? value, out DeclaredFacts result)
    {
        var known = value is string id ? Values.FirstOrDefault(own => string.Equals(own, id, StringComparison.OrdinalIgnoreCase)) : null;
        var taken = value is null || known is not null;
        result = taken ? facts.With(place, known) : facts;
        return taken;
    }

    internal string? Read(in DeclaredFacts facts) => (string?)facts[place];

    internal override string Expected => "one of " + string.Join(", ", Values);

    internal override object Sample => Values[0];

    internal override int PositionOf(in DeclaredFacts facts)
    {
        var value = Read(facts);
        for (var position = 0; position < Values.Count; position++)
        {
            if (string.Equals(Values[position], value, StringComparison.Ordinal))
                return position;
        }

        return -1;
    }

    internal override ColumnReader<DeclaredFacts> ColumnReader(ColumnAxis axis) => new DeclaredChoiceColumnReader(axis, this);

    internal override Condition<DeclaredFacts> InIds(IReadOnlyList<string> ids) => new DeclaredChoiceCondition(this, ids);
}
