namespace Ltc;

public partial record struct OpportunityFacts
{
    /// <summary>The verified No-Go by which the opportunity is given up.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? GiveUpDecision { get; set; }

    /// <summary>Why it is given up.</summary>
    /// <value>Null or empty is not known.</value>
    public string? GiveUpReason { readonly get => _giveUpReason; set => _giveUpReason = value; }

    /// <summary>The verified Hold by which the opportunity stays on hold past the limit.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? HoldDecision { get; set; }

    /// <summary>Why it is set aside.</summary>
    /// <value>Null or empty is not known.</value>
    public string? HoldReason { readonly get => _holdReason; set => _holdReason = value; }

    /// <summary>What must happen before it is taken up again.</summary>
    /// <value>Null or empty is not known.</value>
    public string? ResumeCondition { readonly get => _resumeCondition; set => _resumeCondition = value; }

    /// <summary>Whether the condition for resuming is met.</summary>
    /// <value>Null is not known.</value>
    public bool? ResumeConditionMet { readonly get => _resumeConditionMet; set => _resumeConditionMet = value; }

    /// <summary>When the hold is looked at again.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ReviewOn { readonly get => _reviewOn; set => _reviewOn = value; }

    /// <summary>When it was set aside.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? HeldOn { readonly get => _heldOn; set => _heldOn = value; }

    /// <summary>The stage in which it was set aside.</summary>
    /// <value>Null is not known.</value>
    public OpportunityStage? HeldIn { readonly get => _heldIn; set => _heldIn = value; }

    /// <summary>Why the customer decided against us, as a reason code.</summary>
    /// <value>Null or empty is not known.</value>
    public string? LossReason { readonly get => _lossReason; set => _lossReason = value; }

    /// <summary>Whether the loss is recorded with rival and price, as far as they are known.</summary>
    /// <value>Null is not known.</value>
    public bool? LossRecorded { readonly get => _lossRecorded; set => _lossRecorded = value; }

    /// <summary>Whether the review of the failure (失败总结) is written.</summary>
    /// <value>Null is not known.</value>
    public bool? FailureReviewed { readonly get => _failureReviewed; set => _failureReviewed = value; }
}
