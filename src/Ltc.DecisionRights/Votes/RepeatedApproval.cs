namespace Ltc;

/// <summary>What happens when somebody who approved an earlier step of the same item is on the list of voters again.</summary>
public enum RepeatedApproval : byte
{
    /// <summary>That person is taken off the list: two steps need two people.</summary>
    Excluded = 0,

    /// <summary>That person votes again.</summary>
    VotesAgain,

    /// <summary>The earlier approval counts here until that person votes here.</summary>
    CarriesOver,
}
