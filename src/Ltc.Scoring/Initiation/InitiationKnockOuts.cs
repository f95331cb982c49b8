using System;
using System.Collections.Generic;
using static Ltc.InitiationFact;

namespace Ltc;

/// <summary>What an opportunity must pass whatever its score.</summary>
/// <remarks>Source: domain.md §2.6, which adopts the idea of the second opinion: compliance, credit and strategic fit ahead of the sum.</remarks>
internal static class InitiationKnockOuts
{
    private const string Source = "domain.md §2.6";

    internal static readonly IReadOnlyList<Requirement<InitiationFacts>> Default = Array.AsReadOnly(
    [
        new Requirement<InitiationFacts>(
            "initiation-compliance", CompliancePassed.IsTrue, new("the customer and the deal passed compliance", "客户与交易已通过合规审查", "客戶與交易已通過合規審查"), Source),
        new Requirement<InitiationFacts>(
            "initiation-credit", CreditPassed.IsTrue, new("the customer passed the credit check", "客户已通过信用审查", "客戶已通過信用審查"), Source),
        new Requirement<InitiationFacts>(
            "initiation-strategic-fit", StrategicFit.IsTrue, new("the opportunity fits our strategy", "机会点符合公司战略", "機會點符合公司策略"), Source),
    ]);
}
