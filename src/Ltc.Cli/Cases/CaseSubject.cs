namespace Ltc.Cli;

/// <summary>One subject of the conformance cases: it reads what is given and asks the library.</summary>
internal abstract class CaseSubject
{
    /// <summary>The name that cases use.</summary>
    internal abstract string Id { get; }

    /// <summary>Answers one case.</summary>
    /// <param name="given">What the case gives; every property must be read.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="CaseException">What is given cannot be read.</exception>
    internal abstract CaseAnswer Answer(Given given);
}
