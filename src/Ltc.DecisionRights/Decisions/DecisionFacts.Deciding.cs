namespace Ltc;

/// <content>What is worked out while deciding.</content>
public partial record struct DecisionFacts
{
    /// <summary>The level at which the decider decides.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? Level { get; set; }

    /// <summary>The level that the request asks for.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? RequiredLevel { get; set; }

    /// <summary>The level that belongs to the grade of the project.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? GradeLevel { get; set; }

    /// <summary>Whether somebody who may recommend has recommended this version.</summary>
    /// <value>Null is not known.</value>
    public bool? Recommended { get; set; }

    /// <summary>Whether nobody decides who recommends, reviews, asks or gains, through any delegation.</summary>
    /// <value>Null is not known.</value>
    public bool? SeparationKept { get; set; }

    /// <summary>Whether every reviewer has spoken, or was passed by the clock without holding a veto.</summary>
    /// <value>Null is not known.</value>
    public bool? OpinionsIn { get; set; }

    /// <summary>Whether the decision was taken within the time of its node, or by a level above.</summary>
    /// <value>Null is not known.</value>
    public bool? InTime { get; set; }

    /// <summary>Whether a reviewer who may veto has vetoed this version.</summary>
    /// <value>Null is not known.</value>
    public bool? VetoStands { get; set; }

    /// <summary>Whether the votes on this version reached what is needed.</summary>
    /// <value>Null is not known.</value>
    public bool? VotesCarried { get; set; }

    /// <summary>Whether the decider holds a grant for what is decided.</summary>
    /// <value>Null is not known.</value>
    public bool? Empowered { get; set; }

    /// <summary>Whether who holds the authority for the terms stands behind this version; true where none is asked for.</summary>
    /// <value>Null is not known.</value>
    public bool? TermsCleared { get; set; }

    /// <summary>Whether who holds the authority for the price stands behind this version; true where none is asked for.</summary>
    /// <value>Null is not known.</value>
    public bool? PriceCleared { get; set; }

    /// <summary>Whether who holds the authority for credit stands behind this version; true where none is asked for.</summary>
    /// <value>Null is not known.</value>
    public bool? CreditCleared { get; set; }

    /// <summary>Whether the limits of the decision are no wider than what was asked for.</summary>
    /// <value>Null is not known.</value>
    public bool? EnvelopeInside { get; set; }

    /// <summary>Whether whoever assists the exercise of the grant has signed as well.</summary>
    /// <value>Null is not known; true when no grant asks for it.</value>
    public bool? CoSigned { get; set; }

    /// <summary>Whether the request was taken back before it was decided.</summary>
    /// <value>Null is not known.</value>
    public bool? RequestWithdrawn { get; set; }

    /// <summary>Whether the grade is lower than the one that was set.</summary>
    /// <value>Null is not known.</value>
    public bool? GradeLowered { get; set; }

    /// <summary>Whether the level that set the grade has decided to lower it.</summary>
    /// <value>Null is not known.</value>
    public bool? LoweringDecided { get; set; }
}
