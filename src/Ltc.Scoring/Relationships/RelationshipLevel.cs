namespace Ltc;

/// <summary>How a key person of a customer stands to us, from the worst to the best.</summary>
/// <remarks>Source: seed 004; domain.md §8.2. A higher number is better; the points of a level are its number less one.</remarks>
public enum RelationshipLevel : byte
{
    /// <summary>不认可: does not accept us.</summary>
    NotAccepting = 0,

    /// <summary>中立: neutral.</summary>
    Neutral,

    /// <summary>支持: supports us within limits.</summary>
    Support,

    /// <summary>支持并排他: supports us and keeps rivals out.</summary>
    Exclusive,

    /// <summary>教练: guides us to success.</summary>
    Coach,
}
