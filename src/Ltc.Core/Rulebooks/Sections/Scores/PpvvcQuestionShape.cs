using static Ltc.Shapes;

namespace Ltc;

/// <summary>A question of the PPVVC bank.</summary>
internal static class PpvvcQuestionShape
{
    private static readonly Property<PpvvcQuestion, string> Id = new("id", one => one.Id, Words);
    private static readonly Property<PpvvcQuestion, PpvvcDimension> Dimension = new("dimension", one => one.Dimension, Choice<PpvvcDimension>());
    private static readonly Property<PpvvcQuestion, Text> Question = new("text", one => one.Text, Shapes.Text);

    internal static readonly Shape<PpvvcQuestion> Shape = new ObjectShape<PpvvcQuestion>(
        (fields, out question) =>
        {
            question = new PpvvcQuestion(fields.Of(Id), fields.Of(Dimension), fields.Of(Question));
            return [];
        },
        Id,
        Dimension,
        Question);
}
