namespace Ltc;

public static partial class ContractChangeFact
{
    /// <summary>The level that decided to sign the contract.</summary>
    public static readonly ChoiceFact<ContractChangeFacts, OrgLevel> SignLevel = Fact.Choice<ContractChangeFacts, OrgLevel>(
        "sign-level",
        (in facts) => ref facts._signLevel,
        (in facts, value) => facts with { SignLevel = value },
        new("level that decided to sign", "签约决策层级", "簽約決策層級"));

    /// <summary>The level that has to decide on the change.</summary>
    public static readonly ChoiceFact<ContractChangeFacts, OrgLevel> RequiredLevel = Fact.Choice<ContractChangeFacts, OrgLevel>(
        "required-level",
        (in facts) => ref facts._requiredLevel,
        (in facts, value) => facts with { RequiredLevel = value },
        new("level that has to decide", "变更决策所需层级", "變更決策所需層級"));

    /// <summary>The decision on the change, ATAC.</summary>
    public static readonly DecisionFact<ContractChangeFacts> AmendDecision = Fact.Decision<ContractChangeFacts>(
        "amend-decision",
        (in facts) => facts.AmendDecision,
        (in facts, value) => facts with { AmendDecision = value },
        new("decision on the change (ATAC)", "变更决策（ATAC）", "變更決策（ATAC）"));

    /// <summary>The hash of the amended text that is put to the decision.</summary>
    public static readonly TextFact<ContractChangeFacts> AmendedTextHash = Fact.Words<ContractChangeFacts>(
        "amended-text-hash",
        (in facts) => ref facts._amendedTextHash,
        (in facts, value) => facts with { AmendedTextHash = value },
        new("hash of the amended text", "变更文本哈希", "變更文本雜湊"));

    /// <summary>The hash of the amended text that was signed.</summary>
    public static readonly TextFact<ContractChangeFacts> SignedTextHash = Fact.Words<ContractChangeFacts>(
        "signed-text-hash",
        (in facts) => ref facts._signedTextHash,
        (in facts, value) => facts with { SignedTextHash = value },
        new("hash of the signed amendment", "已签变更文本哈希", "已簽變更文本雜湊"));

    /// <summary>Whether the customer has signed the amended text.</summary>
    public static readonly FlagFact<ContractChangeFacts> CustomerSigned = Fact.Flag<ContractChangeFacts>(
        "customer-signed",
        (in facts) => ref facts._customerSigned,
        (in facts, value) => facts with { CustomerSigned = value },
        new("signed by the customer", "客户已签署", "客戶已簽署"));

    /// <summary>Whether those who sign for both sides are empowered to.</summary>
    public static readonly FlagFact<ContractChangeFacts> SignatoriesEmpowered = Fact.Flag<ContractChangeFacts>(
        "signatories-empowered",
        (in facts) => ref facts._signatoriesEmpowered,
        (in facts, value) => facts with { SignatoriesEmpowered = value },
        new("signatories empowered", "签署人已获授权", "簽署人已獲授權"));

    /// <summary>When the customer signed.</summary>
    public static readonly InstantFact<ContractChangeFacts> CustomerSignedAt = Fact.Instant<ContractChangeFacts>(
        "customer-signed-at",
        (in facts) => facts.CustomerSignedAt,
        (in facts, value) => facts with { CustomerSignedAt = value },
        new("signature of the customer", "客户签署时间", "客戶簽署時間"));
}
