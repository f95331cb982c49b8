using System;
using System.Collections.Generic;
using static Ltc.CustomerDepartment;
using static Ltc.RelationshipPhase;
using static Ltc.SellerRole;

namespace Ltc;

/// <summary>The seats of seed 004, phase by phase.</summary>
/// <remarks>
/// The seed names departments and means of each phase. It names our roles for finding and for execution, and for collection those who meet the leaders and
/// those who carry the tasks; which of them meets which department there, and the roles of the bid, are 〔default (ours)〕 and say so.
/// </remarks>
internal static class DepartmentSeats
{
    private const string Seed = "seed 004";
    private const string RoleIsOurs = "seed 004; role 〔default (ours)〕";
    private const string AimIsOurs = "seed 004; aim 〔default (ours)〕";

    private static readonly Text Exchange = new("business exchange", "业务交流", "業務交流");
    private static readonly Text Visits = new("visits to the company and to model sites", "公司参观、样板点参观", "公司參觀、樣板點參觀");
    private static readonly Text BidMeans = new("private visits, business exchange, inspections", "私人拜访、业务交流、专项考察", "私人拜訪、業務交流、專項考察");
    private static readonly Text Training = new("management training", "管理培训", "管理培訓");
    private static readonly Text Social = new("joint events of the departments", "部门联谊", "部門聯誼");
    private static readonly Text FinanceTalks = new("exchange on financial management", "财务管理专项交流", "財務管理專項交流");
    private static readonly Text ManagementTalks = new("exchange on management", "管理方式交流", "管理方式交流");
    private static readonly Text Delivered = new("keep works and acceptance on plan", "保障工程与验收按计划推进", "保障工程與驗收按計畫推進");

    internal static readonly IReadOnlyList<DepartmentSeat> Default = Array.AsReadOnly(
    [
        new DepartmentSeat(
            FindingOpportunities, Market, SolutionExpert, new("find the pain and shape the need", "识别客户业务痛点，引导需求", "識別客戶業務痛點，引導需求"), Exchange, Seed),
        new DepartmentSeat(
            FindingOpportunities, Planning, SolutionExpert, new("turn needs into the goals of a project", "推动客户形成项目目标", "推動客戶形成專案目標"), Visits, Seed),
        new DepartmentSeat(
            FindingOpportunities, Planning, MarketExpert, new("shape the plan of the project", "引导项目规划设计", "引導專案規劃設計"), Visits, Seed),
        new DepartmentSeat(
            FindingOpportunities, Procurement, AccountManager, new("keep strong rivals off the list of suppliers", "控制候选供应商名单", "控制候選供應商名單"), Visits, Seed),
        new DepartmentSeat(
            FindingOpportunities, Leaders, AccountManager, new("agree on the goals of the project", "就项目目标达成共识", "就專案目標達成共識"), Visits, AimIsOurs),
        new DepartmentSeat(
            ProjectAndBid, Planning, SolutionExpert, new("set the technical points of control", "引导标书，设置技术控制点", "引導標書，設置技術控制點"), BidMeans, RoleIsOurs),
        new DepartmentSeat(
            ProjectAndBid, Procurement, AccountManager, new("keep the channel of information clear", "明确信息收集渠道", "明確資訊收集管道"), BidMeans, RoleIsOurs),
        new DepartmentSeat(
            ProjectAndBid, Finance, AccountManager, new("improve terms before the contract is signed", "改善合同质量", "改善合約品質"), BidMeans, RoleIsOurs),
        new DepartmentSeat(
            ProjectAndBid, Maintenance, DeliveryManager, new("have the evaluation speak for us", "提升评估报告有利性", "提升評估報告有利性"), BidMeans, RoleIsOurs),
        new DepartmentSeat(Execution, Construction, DeliveryManager, Delivered, Training, AimIsOurs),
        new DepartmentSeat(Execution, Works, DeliveryManager, Delivered, Training, AimIsOurs),
        new DepartmentSeat(Execution, Maintenance, DeliveryManager, Delivered, Training, AimIsOurs),
        new DepartmentSeat(
            Collection, Maintenance, DeliveryManager, new("get the acceptance papers", "取得项目验收单", "取得專案驗收單"), Social, RoleIsOurs),
        new DepartmentSeat(
            Collection,
            Finance,
            CollectionManager,
            new("know funds, payment plan and papers asked for", "了解资金情况、付款计划与付款要求", "了解資金情況、付款計畫與付款要求"),
            FinanceTalks,
            RoleIsOurs),
        new DepartmentSeat(
            Collection, Leaders, AccountManager, new("get payments approved", "推动付款审批", "推動付款審批"), ManagementTalks, Seed),
        new DepartmentSeat(
            Collection, Leaders, RepOfficeHead, new("carry the tasks of the collection plan", "承担回款计划任务", "承擔回款計畫任務"), ManagementTalks, Seed),
    ]);
}
