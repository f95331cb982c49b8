namespace Ltc;

/// <summary>The tier of a customer by score, and what unknown facts leave open.</summary>
/// <remarks><c>default</c> is refused: a fact outside its range gives neither score nor tier.</remarks>
public readonly struct CustomerTierResult
{
    internal CustomerTierResult(Answer answer, decimal lowest, decimal highest, CustomerTierGrade lowestGrade, CustomerTierGrade highestGrade)
    {
        Answer = answer;
        Lowest = lowest;
        Highest = highest;
        LowestGrade = lowestGrade;
        HighestGrade = highestGrade;
    }

    /// <summary>Whether the score is known.</summary>
    /// <value>Allowed, Unknown while a fact is missing, Refused for a fact outside its range.</value>
    public Answer Answer { get; }

    /// <summary>The score, unrounded.</summary>
    /// <value>Points from 0 to 100; null unless every fact is known.</value>
    public decimal? Score => Answer == Answer.Allowed ? Lowest : null;

    /// <summary>The lowest score that unknown facts leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Lowest { get; }

    /// <summary>The highest score that unknown facts leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Highest { get; }

    /// <summary>The tier of the customer, as a letter.</summary>
    /// <value>Null while several are open; known also where an unknown fact cannot change it.</value>
    public CustomerTierGrade? Grade => Answer != Answer.Refused && LowestGrade == HighestGrade ? LowestGrade : null;

    /// <summary>The lowest tier that unknown facts leave open: what a new customer has provisionally.</summary>
    /// <value>C when refused.</value>
    public CustomerTierGrade LowestGrade { get; }

    /// <summary>The highest tier that unknown facts leave open.</summary>
    /// <value>C when refused.</value>
    public CustomerTierGrade HighestGrade { get; }
}
