namespace Ltc;

/// <summary>The three ways to a contract.</summary>
public enum ContractWay : byte
{
    /// <summary>招投标: the customer issues a tender and we bid.</summary>
    Tender = 0,

    /// <summary>直接谈判: the customer asks for a quotation; it needs the bid decision too.</summary>
    DirectNegotiation,

    /// <summary>框架合同下单: the customer calls off under a frame contract; what is outside the frame is a contract change.</summary>
    CallOff,
}
