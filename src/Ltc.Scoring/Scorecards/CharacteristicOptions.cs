namespace Ltc;

/// <summary>Gathers what a characteristic without bins of its own can say: a flag or a weighted number.</summary>
public sealed class CharacteristicOptions : CharacteristicBuilder<CharacteristicOptions>
{
    internal CharacteristicOptions()
    {
    }
}
