namespace Ltc;

/// <summary>The three areas of satisfaction.</summary>
/// <remarks>Source: seed 004.</remarks>
public enum SatisfactionArea : byte
{
    /// <summary>产品: four aspects.</summary>
    Product = 0,

    /// <summary>服务: eight aspects.</summary>
    Service,

    /// <summary>品牌: six aspects.</summary>
    Brand,
}
