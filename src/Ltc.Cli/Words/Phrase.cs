namespace Ltc.Cli;

/// <summary>A text with its values, to be said later in the reader's language.</summary>
/// <remarks><c>default</c> says nothing.</remarks>
internal readonly struct Phrase
{
    private readonly object[]? _values;

    /// <summary>Creates a phrase.</summary>
    /// <param name="text">The text with places.</param>
    /// <param name="values">What goes into the places; a <see cref="Text"/> or a phrase among them is said in the same language.</param>
    internal Phrase(Text text, params object[] values)
    {
        Text = text;
        _values = values;
    }

    /// <summary>The text with places.</summary>
    internal Text Text { get; }

    /// <summary>Says the phrase.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words; empty for <c>default</c>.</returns>
    internal string Say(Language language)
    {
        if (_values is null)
            return Text.In(language);
        var said = new object[_values.Length];
        for (var i = 0; i < said.Length; i++)
        {
            said[i] = _values[i] switch
            {
                Text text => text.In(language),
                Phrase phrase => phrase.Say(language),
                var value => value,
            };
        }

        return Text.Say(language, said);
    }
}
