using System.CommandLine;

namespace Ltc.Cli;

/// <summary>What every command is given: where to write, in which language, and the options of the root.</summary>
internal sealed class CommandContext
{
    /// <summary>Creates a context.</summary>
    /// <param name="host">Where output goes.</param>
    /// <param name="language">The language of every text, help included.</param>
    /// <param name="rules">The rules that the commands ask.</param>
    internal CommandContext(CommandHost host, Language language, LtcRules rules)
    {
        Rules = rules;
        Host = host;
        Language = language;
        JsonOption = new Option<bool>("--json") { Recursive = true, Description = Say(Texts.JsonOption) };
        LanguageOption = new Option<string>("--lang") { Recursive = true, HelpName = "en|zh-Hans|zh-Hant", Description = Say(Texts.LanguageOption) };
        RulesOption = new Option<string[]>("--rules") { Recursive = true, HelpName = "BOOK.json", Description = Say(Texts.RulesOption) };
        LanguageOption.AcceptOnlyFromAmong(Languages.Codes);
    }

    /// <summary>Where output goes.</summary>
    internal CommandHost Host { get; }

    /// <summary>The language of every text.</summary>
    internal Language Language { get; }

    /// <summary>The rules that the commands ask.</summary>
    /// <value>Those of the book that the command line names; without one, those of the host.</value>
    internal LtcRules Rules { get; private set; }

    /// <summary>One JSON document instead of text.</summary>
    internal Option<bool> JsonOption { get; }

    /// <summary>The language by its code; read before the command line is parsed, so that help and errors speak it too.</summary>
    internal Option<string> LanguageOption { get; }

    /// <summary>The book whose rules the commands ask.</summary>
    internal Option<string[]> RulesOption { get; }

    /// <summary>Takes the rules of a book from now on.</summary>
    /// <param name="paths">The file of the book, after those that it lies over; what is wrong with them goes to the error stream.</param>
    /// <returns>Whether the books could be read.</returns>
    internal bool TryUseRules(string[] paths)
    {
        if (BookFile.Read(this, paths) is not { } book)
            return false;
        Rules = LtcRules.From(book);
        return true;
    }

    /// <summary>Says a text in the language of the command.</summary>
    /// <param name="text">The text, perhaps with places <c>{0}</c>, <c>{1}</c> …</param>
    /// <param name="values">What goes into the places.</param>
    /// <returns>The words.</returns>
    internal string Say(Text text, params object[] values) => text.Say(Language, values);

    /// <summary>Opens standard output for text and tables.</summary>
    /// <returns>The screen.</returns>
    internal Screen OpenScreen() => Screen.Over(Host.Out, Host.IsOutputTerminal, Host.Width);

    /// <summary>Opens standard error for text.</summary>
    /// <returns>The screen.</returns>
    internal Screen OpenErrorScreen() => Screen.Over(Host.Error, Host.IsErrorTerminal, Host.Width);
}
