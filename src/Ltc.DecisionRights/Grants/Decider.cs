using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Somebody who may decide, and the chain of grants that says so.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Decider
{
    internal Decider(Person person, GrantChain chain, string[] coSigners)
    {
        Person = person;
        Chain = chain;
        CoSigners = Array.AsReadOnly(coSigners);
    }

    /// <summary>Who it is.</summary>
    /// <value>Never null.</value>
    public Person Person { get; }

    /// <summary>The grants that empower the person, from the source of authority down.</summary>
    /// <value>Never empty.</value>
    public GrantChain Chain { get; }

    /// <summary>The person's own grant.</summary>
    /// <value>The last of the chain.</value>
    public Grant Grant => Chain.Last;

    /// <summary>Whose signatures are needed beside this person's: a condition of the decision, not a vote.</summary>
    /// <value>Without repeats; empty when the person signs alone.</value>
    public IReadOnlyList<string> CoSigners { get; }

    /// <summary>Says who may decide under which grant.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>wang (region-head) under grant `g2`: board → li → wang</c>.</returns>
    public string Text(Language language = Language.English) => DeciderPhrases.One(this, language);

    /// <summary>The sentence in English.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => Text();
}
