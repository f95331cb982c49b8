namespace Ltc.Cli;

/// <summary>One check of the second pass.</summary>
internal interface ICheck
{
    /// <summary>Looks at one deal.</summary>
    /// <param name="deal">The deal; its texts are valid only now.</param>
    void See(Deal deal);

    /// <summary>Says what can be said only after the last row.</summary>
    void Finish();
}
