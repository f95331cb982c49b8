namespace Ltc;

public partial record struct OpportunityFacts
{
    /// <summary>The verified No-Go by which the opportunity is given up.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? GiveUpDecision { get; set; }

    /// <summary>Why it is given up.</summary>
    /// <value>Null or empty is not known.</value>
    public string? GiveUpReason { get; set; }

    /// <summary>The verified Hold by which the opportunity stays on hold past the limit.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? HoldDecision { get; set; }

    /// <summary>Why it is set aside.</summary>
    /// <value>Null or empty is not known.</value>
    public string? HoldReason { get; set; }

    /// <summary>What must happen before it is taken up again.</summary>
    /// <value>Null or empty is not known.</value>
    public string? ResumeCondition { get; set; }

    /// <summary>Whether the condition for resuming is met.</summary>
    /// <value>Null is not known.</value>
    public bool? ResumeConditionMet { get; set; }

    /// <summary>When the hold is looked at again.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ReviewOn { get; set; }

    /// <summary>When it was set aside.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? HeldOn { get; set; }

    /// <summary>The stage in which it was set aside.</summary>
    /// <value>Null is not known.</value>
    public OpportunityStage? HeldIn { get; set; }

    /// <summary>Why the customer decided against us, as a reason code.</summary>
    /// <value>Null or empty is not known.</value>
    public string? LossReason { get; set; }

    /// <summary>Whether the loss is recorded with rival and price, as far as they are known.</summary>
    /// <value>Null is not known.</value>
    public bool? LossRecorded { get; set; }

    /// <summary>Whether the review of the failure (失败总结) is written.</summary>
    /// <value>Null is not known.</value>
    public bool? FailureReviewed { get; set; }
}
