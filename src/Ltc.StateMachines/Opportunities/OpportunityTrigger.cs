namespace Ltc;

/// <summary>What can happen to an opportunity.</summary>
public enum OpportunityTrigger : byte
{
    /// <summary>启动验证: begin to assess it.</summary>
    StartValidation = 0,

    /// <summary>批准立项: enter the initiation decision (ATI).</summary>
    Approve,

    /// <summary>启动标前引导: begin the pre-bid guidance.</summary>
    StartGuidance,

    /// <summary>接收招标: the tender is in.</summary>
    ReceiveTender,

    /// <summary>接收询价: the request for a quotation is in.</summary>
    ReceiveRequest,

    /// <summary>授权投标: enter the bid decision (ATB).</summary>
    AuthorizeBid,

    /// <summary>提交方案: hand in the bid or the quotation.</summary>
    Submit,

    /// <summary>修订方案: take the bid or the quotation back to work; it needs a new decision.</summary>
    ReviseBid,

    /// <summary>中标: the customer chooses us.</summary>
    Award,

    /// <summary>启动谈判: begin to negotiate.</summary>
    Negotiate,

    /// <summary>框架下单: take a call-off under a frame contract.</summary>
    CallOff,

    /// <summary>转合同变更: a call-off outside its frame is a change of the frame contract.</summary>
    ReferToChange,

    /// <summary>授权签约: enter the sign decision (ATC).</summary>
    AuthorizeSign,

    /// <summary>授权框架订单签约: enter the sign decision (ATC) of a call-off.</summary>
    AuthorizeCallOff,

    /// <summary>修订合同: take the text back to the table; it needs a new decision.</summary>
    ReviseTerms,

    /// <summary>签约: sign.</summary>
    Sign,

    /// <summary>框架订单签约: sign a call-off.</summary>
    SignCallOff,

    /// <summary>放弃投标: say that we do not bid.</summary>
    DeclineBid,

    /// <summary>放弃: give it up.</summary>
    Abandon,

    /// <summary>丢单: the customer decides against us.</summary>
    Lose,

    /// <summary>暂缓: set it aside.</summary>
    Hold,

    /// <summary>继续暂缓: keep it aside past the limit, by decision.</summary>
    KeepOnHold,

    /// <summary>恢复验证: go back to the validation.</summary>
    ResumeValidation,

    /// <summary>恢复立项: go back to the approved project.</summary>
    ResumeProject,

    /// <summary>恢复投标: go back to the proposal.</summary>
    ResumeBidding,

    /// <summary>恢复等待结果: go back to the submitted proposal.</summary>
    ResumeSubmitted,

    /// <summary>恢复谈判: go back to the table.</summary>
    ResumeNegotiating,

    /// <summary>恢复框架订单谈判: go back to the table with a call-off.</summary>
    ResumeCallOff,
}
