using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A number for each of several names, all of which must be there.</summary>
/// <remarks>Immutable. The numbers are given and taken in the order of the names.</remarks>
internal sealed class NumbersShape : Shape<IReadOnlyList<decimal>>
{
    private readonly Shape<decimal> _number;
    private readonly IReadOnlyList<string> _names;

    internal NumbersShape(Shape<decimal> number, IReadOnlyList<string> names, StricterWhen stricter = StricterWhen.Neither)
        : base(new MapForm(number.Form, names, isComplete: true, stricter))
    {
        _number = number;
        _names = names;
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out IReadOnlyList<decimal> value)
    {
        value = [];
        if (!Shapes.Is(part, JsonValueKind.Object, "{…}", findings))
            return false;
        foreach (var member in part.Members)
        {
            if (!IsName(member.Name!))
                findings.Add(JsonFindings.Unknown(part, member, _names));
        }

        var numbers = new decimal[_names.Count];
        var complete = true;
        for (var i = 0; i < numbers.Length; i++)
            complete &= TryNumber(part, _names[i], findings, out numbers[i]);
        value = numbers;
        return complete;
    }

    internal override void Write(Utf8JsonWriter json, IReadOnlyList<decimal> value)
    {
        json.WriteStartObject();
        for (var i = 0; i < _names.Count; i++)
        {
            json.WritePropertyName(_names[i]);
            _number.Write(json, value[i]);
        }

        json.WriteEndObject();
    }

    private bool IsName(string name)
    {
        foreach (var known in _names)
        {
            if (known == name)
                return true;
        }

        return false;
    }

    private bool TryNumber(JsonPart part, string name, List<Finding> findings, out decimal number)
    {
        if (part.Find(name) is { } given)
            return _number.TryRead(given, findings, out number);
        number = 0m;
        findings.Add(JsonFindings.Missing(name, part));
        return false;
    }
}
