namespace Ltc;

/// <summary>The tiers of customers, from the lowest to the highest.</summary>
/// <remarks>Source: seed 004; domain.md §8.3. A higher number is a higher tier.</remarks>
public enum CustomerTier : byte
{
    /// <summary>一般客户: small, of low potential, many of them.</summary>
    General = 0,

    /// <summary>商业客户: a higher value each, fewer of them.</summary>
    Commercial,

    /// <summary>伙伴客户: worth a lasting cooperation.</summary>
    Partner,

    /// <summary>战略客户: we live on each other, and each depends on the other about as much.</summary>
    Strategic,
}
