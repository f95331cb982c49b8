namespace Ltc;

/// <summary>A requirement of a definition that was read without a facts type: it is described, its truth is given by id.</summary>
internal sealed class NamedRequirement(string id, Text text, string source, ConditionData? data) : Requirement(id, text, source)
{
    public override ConditionData? Data => data;

    internal override ReasonDetail Detail(object? facts, Language language) => default;
}
