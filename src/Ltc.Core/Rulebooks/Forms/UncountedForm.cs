namespace Ltc;

/// <summary>A value that is for people and decides nothing.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class UncountedForm : Form
{
    internal UncountedForm(Form form) => Form = form;

    internal Form Form { get; }

    internal override bool Counts => false;

    internal override ProcessLayer? Layer => Form.Layer;

    internal override void WriteKeywords(SchemaWriter schema) => Form.WriteKeywords(schema);
}
