namespace Ltc;

/// <summary>
/// How satisfied a customer is with one supplier, as one survey says. A property that is null is not known, which is never the same as no or zero.
/// </summary>
/// <remarks>Source: seed 004.</remarks>
public record struct SatisfactionFacts
{
    /// <summary>Who asked the customer.</summary>
    /// <value>Ourselves or a third party; null is not known.</value>
    public SurveySource? Source { get; set; }

    /// <summary>How stable the product runs.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Stability { get; set; }

    /// <summary>How well the product is built.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Workmanship { get; set; }

    /// <summary>How well the functions of the product meet the need.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Functions { get; set; }

    /// <summary>How safe the product is.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Safety { get; set; }

    /// <summary>How smooth the channel was while the solution was designed, bid and signed.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Communication { get; set; }

    /// <summary>How complete the information about the offer was.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Publicity { get; set; }

    /// <summary>How reasonable and fitting the solution was.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? SolutionFit { get; set; }

    /// <summary>How well the sales staff met what the customer expects of them.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? SalesSkill { get; set; }

    /// <summary>How reasonable the plan for supply, installation and training was.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? WorkPlan { get; set; }

    /// <summary>How supply, installation, quality of the works and training met expectations.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? WorkQuality { get; set; }

    /// <summary>How prompt and accurate problems are handled and support is given.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? ProblemHandling { get; set; }

    /// <summary>How the customer judges spare parts, central training and paid services.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Aftercare { get; set; }

    /// <summary>How well the brand is known.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Awareness { get; set; }

    /// <summary>How well the brand is known in the industry.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? IndustryAwareness { get; set; }

    /// <summary>How the brand ranks in the industry.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Ranking { get; set; }

    /// <summary>How the customer sees the prospects of the company.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Prospects { get; set; }

    /// <summary>How the customer sees the research and development of the company.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Research { get; set; }

    /// <summary>How far the brand carries a higher price.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Premium { get; set; }
}
