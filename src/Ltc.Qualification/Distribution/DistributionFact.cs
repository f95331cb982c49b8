namespace Ltc;

/// <summary>The vocabulary of the distribution of leads: the columns that its table may have.</summary>
public static class DistributionFact
{
    /// <summary>The customer's industry.</summary>
    public static readonly TextFact<DistributionFacts> Industry = Fact.Words<DistributionFacts>(
        "industry", (in facts) => facts.Industry, (in facts, value) => facts with { Industry = value }, new("industry", "行业", "產業"));

    /// <summary>The customer's region.</summary>
    public static readonly TextFact<DistributionFacts> Region = Fact.Words<DistributionFacts>(
        "region", (in facts) => facts.Region, (in facts, value) => facts with { Region = value }, new("region", "区域", "區域"));

    /// <summary>The department it is for.</summary>
    public static readonly TextFact<DistributionFacts> Department = Fact.Words<DistributionFacts>(
        "department", (in facts) => facts.Department, (in facts, value) => facts with { Department = value }, new("department", "部门", "部門"));

    /// <summary>Where it comes from.</summary>
    public static readonly TextFact<DistributionFacts> Source = Fact.Words<DistributionFacts>(
        "source", (in facts) => facts.Source, (in facts, value) => facts with { Source = value }, new("source of the lead", "线索来源", "線索來源"));

    /// <summary>What it is worth.</summary>
    public static readonly ChoiceFact<DistributionFacts, LeadValue> Value = Fact.Choice<DistributionFacts, LeadValue>(
        "value", (in facts) => facts.Value, (in facts, value) => facts with { Value = value }, new("value of the lead", "线索价值", "線索價值"));

    /// <summary>All facts that a lead is distributed by.</summary>
    public static readonly FactSet<DistributionFacts> All = new("lead-distribution", Industry, Region, Department, Source, Value);
}
