namespace Ltc;

/// <summary>The form of machines. Stages and their order belong to the company; what a move requires belongs to the region that the company lets adapt it.</summary>
internal static class MachineForm
{
    private static readonly Form Words = Shapes.Words.Form;
    private static readonly FormProperty Id = new("id", Words, isRequired: true);
    private static readonly FormProperty Text = new("text", Shapes.Text.Form, isRequired: true);
    private static readonly Form Ids = new ListForm(Words, isOrdered: false);

    internal static readonly Form Form = new NamedForm("machine", Make);

    private static ObjectForm Make() => new(
        Id,
        Text,
        new FormProperty("hasNoEnd", Shapes.Flag.Form, isRequired: false),
        new FormProperty("stages", new ListForm(Stage(), isOrdered: true, 1, "id"), isRequired: true, ProcessLayer.L3),
        new FormProperty("triggers", new ListForm(new ObjectForm(Id, Text), isOrdered: false, 1, "id"), isRequired: true, ProcessLayer.L3),
        new FormProperty("facts", new ListForm(Fact(), isOrdered: false, 0, "id"), isRequired: false, ProcessLayer.L3),
        new FormProperty("requirements", new ListForm(Requirement(), isOrdered: false, 0, "id"), isRequired: true, ProcessLayer.L4),
        new FormProperty("effects", new ListForm(new ObjectForm(Id, Text), isOrdered: false, 0, "id"), isRequired: true, ProcessLayer.L4),
        new FormProperty("edges", new ListForm(Edge(), isOrdered: false, 1, "from", "trigger"), isRequired: true, ProcessLayer.L3));

    private static ObjectForm Stage() => new(
        Id,
        Text,
        new FormProperty("kind", Shapes.Choice<StageKind>().Form, isRequired: false),
        new FormProperty("funnel", Shapes.Choice<FunnelStage>().Form, isRequired: false));

    private static ObjectForm Fact() => new(
        Id,
        Text,
        new FormProperty("type", Shapes.Choice<FactType>().Form, isRequired: true),
        new FormProperty("unit", Words, isRequired: false),
        new FormProperty("range", Shapes.Range.Form, isRequired: false),
        new FormProperty("values", Ids, isRequired: false));

    private static ObjectForm Requirement() => new(
        Id,
        Text,
        new FormProperty("source", Shapes.Source.Form, isRequired: false),
        new FormProperty("when", ConditionForm.Form, isRequired: true, stricter: StricterWhen.Narrower));

    private static ObjectForm Edge() => new(
        new FormProperty("from", Words, isRequired: true),
        new FormProperty("trigger", Words, isRequired: true),
        new FormProperty("to", Words, isRequired: true),
        new FormProperty("requirements", Ids, isRequired: false, ProcessLayer.L4, StricterWhen.More),
        new FormProperty("effects", Ids, isRequired: false, ProcessLayer.L4, StricterWhen.More));
}
