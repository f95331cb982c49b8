using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Every kind of finding of <c>ltc check</c>, <c>ltc score</c> and <c>ltc assess</c>, in the order of the report.</summary>
internal static class FindingKinds
{
    internal static readonly FindingKind FileUnreadable = Input("file-unreadable", new("The file cannot be read", "文件无法读取", "檔案無法讀取"));

    internal static readonly FindingKind FileEmpty = Input("file-empty", new("The file is empty", "文件为空", "檔案為空"));

    internal static readonly FindingKind NoRows = Input("no-rows", new("There are headings but no rows", "只有标题行，没有数据行", "只有標題列，沒有資料列"));

    internal static readonly FindingKind EncodingInvalid = Input("encoding-invalid", new(
        "Characters that are not in the file's encoding", "存在不属于该文件编码的字符", "存在不屬於該檔案編碼的字元"));

    internal static readonly FindingKind NulCharacter = Input(
        "nul-character", new("A NUL character in a field", "字段中有 NUL 字符", "欄位中有 NUL 字元"));

    internal static readonly FindingKind FieldTooLong = Input("field-too-long", new("A field is too long", "字段过长", "欄位過長"));

    internal static readonly FindingKind QuoteUnterminated = Input(
        "quote-unterminated", new("A quote is never closed", "引号没有闭合", "引號沒有閉合"));

    internal static readonly FindingKind TextAfterQuote = Input("text-after-quote", new(
        "Text between a closing quote and the separator", "闭合引号与分隔符之间有多余文字", "閉合引號與分隔符號之間有多餘文字"));

    internal static readonly FindingKind RowRagged = Input(
        "row-ragged", new("A row has another number of fields than the headings", "行的字段数与标题行不同", "資料列的欄位數與標題列不同"));

    internal static readonly FindingKind HeadingDuplicate = Input("heading-duplicate", new("A heading occurs twice", "标题重复", "標題重複"));

    internal static readonly FindingKind ColumnMissing = Input("column-missing", new("A column was not found", "没有找到需要的列", "沒有找到需要的欄"));

    internal static readonly FindingKind ColumnAmbiguous = Input(
        "column-ambiguous", new("Several headings could be one column", "有多个标题可能是同一列", "有多個標題可能是同一欄"));

    internal static readonly FindingKind DateFormatAmbiguous = Input("date-format-ambiguous", new(
        "Day and month cannot be told apart", "无法区分日与月", "無法區分日與月"));

    internal static readonly FindingKind AmountFormatAmbiguous = Input("amount-format-ambiguous", new(
        "Thousands and decimals cannot be told apart", "无法区分千位分隔符与小数点", "無法區分千位分隔符號與小數點"));

    internal static readonly FindingKind DateUnreadable = Input("date-unreadable", new("A date cannot be read", "日期无法读取", "日期無法讀取"));

    internal static readonly FindingKind AmountUnreadable = Input("amount-unreadable", new("An amount cannot be read", "金额无法读取", "金額無法讀取"));

    internal static readonly FindingKind ProbabilityUnreadable = Input(
        "probability-unreadable", new("A probability cannot be read", "赢单概率无法读取", "贏單機率無法讀取"));

    internal static readonly FindingKind ScoreValueUnreadable = Input("value-unreadable", new("A value cannot be read", "取值无法读取", "取值無法讀取"));

    internal static readonly FindingKind ValueInNoBin = Rule("value-in-no-bin", new("A value lies in no bin of the card", "取值不在评分卡的任何分箱之内", "取值不在評分卡的任何分箱之內"));

    internal static readonly FindingKind StageUnknown = Input(
        "stage-unknown", new("A stage is not known", "阶段无法识别", "階段無法識別"), bySubject: true);

    internal static readonly FindingKind StageMissing = Input("stage-missing", new("A row has no stage", "行没有阶段", "資料列沒有階段"));

    internal static readonly FindingKind IdMissing = Rule("id-missing", new("A deal has no id", "机会点没有编号", "機會點沒有編號"));

    internal static readonly FindingKind IdDuplicate = Rule("id-duplicate", new("An id occurs again", "编号重复", "編號重複"));

    internal static readonly FindingKind EngageDateMissing = Rule(
        "engage-date-missing", new("A deal has no engage date", "机会点没有接触日期", "機會點沒有接觸日期"), bySubject: true);

    internal static readonly FindingKind CloseDateMissing = Rule(
        "close-date-missing", new("A closed deal has no close date", "已关闭的机会点没有关闭日期", "已關閉的機會點沒有關閉日期"), bySubject: true);

    internal static readonly FindingKind CloseDateNotAllowed = Rule("close-date-not-allowed", new(
        "A deal that is not closed has a close date", "未关闭的机会点有关闭日期", "未關閉的機會點有關閉日期"), bySubject: true);

    internal static readonly FindingKind CloseBeforeEngage = Rule(
        "close-before-engage", new("A deal closes before it engages", "关闭日期早于接触日期", "關閉日期早於接觸日期"));

    internal static readonly FindingKind DateInFuture = Rule(
        "date-in-future", new("A date lies after the as-of date", "日期晚于基准日", "日期晚於基準日"));

    internal static readonly FindingKind ValueMissing = Rule(
        "value-missing", new("A won deal has no value", "赢单没有金额", "贏單沒有金額"), bySubject: true);

    internal static readonly FindingKind ValueNotPositive = Rule(
        "value-not-positive", new("A won deal is worth nothing", "赢单金额不大于零", "贏單金額不大於零"), bySubject: true);

    internal static readonly FindingKind ValueNotAllowed = Rule(
        "value-not-allowed", new("A deal without a contract has a value", "没有成交的机会点有成交金额", "沒有成交的機會點有成交金額"), bySubject: true);

    internal static readonly FindingKind ValueNegative = Rule("value-negative", new("An amount is negative", "金额为负", "金額為負"));

    internal static readonly FindingKind ProbabilityOutOfRange = Rule("probability-out-of-range", new(
        "A probability is not within 0 to 100 %", "赢单概率不在 0 至 100 % 之间", "贏單機率不在 0 至 100 % 之間"));

    internal static readonly FindingKind OwnerMissing = Rule(
        "owner-missing", new("A deal has no owner", "机会点没有负责人", "機會點沒有負責人"), bySubject: true);

    internal static readonly FindingKind AccountMissing = Rule(
        "account-missing", new("A deal has no account", "机会点没有客户", "機會點沒有客戶"), bySubject: true);

    internal static readonly FindingKind OwnerUnknown = Rule(
        "owner-unknown", new("An owner is not in the list of owners", "负责人不在名单中", "負責人不在名單中"), bySubject: true);

    internal static readonly FindingKind AccountUnknown = Rule(
        "account-unknown", new("An account is not in the list of accounts", "客户不在名单中", "客戶不在名單中"), bySubject: true);

    internal static readonly FindingKind ProductUnknown = Rule(
        "product-unknown", new("A product is not in the list of products", "产品不在名单中", "產品不在名單中"), bySubject: true);

    internal static readonly FindingKind OwnerWithoutDeal = Rule(
        "owner-without-deal", new("An owner has no deal", "负责人名下没有机会点", "負責人名下沒有機會點"));

    internal static readonly FindingKind TooManyLeads = Input("too-many-leads", new(
        "The file has more leads than can be ranked", "文件中的线索多于可排序的数量", "檔案中的線索多於可排序的數量"));

    internal static readonly FindingKind AnswerUnreadable = Input(
        "answer-unreadable", new("An answer cannot be read", "回答无法读取", "回答無法讀取"));

    internal static readonly FindingKind DistributionInvalid = Input("distribution-invalid", new(
        "The distribution cannot be used", "分配规则无法使用", "分配規則無法使用"));

    internal static readonly FindingKind LeadOwnerInvalid = Input("lead-owner-invalid", new(
        "A row of the list of owners cannot be used", "责任人名单中有无法使用的行", "責任人名單中有無法使用的列"));

    internal static readonly FindingKind FileUnwritable = Input("file-unwritable", new("The file cannot be written", "文件无法写入", "檔案無法寫入"));

    internal static readonly FindingKind GradeUnknown = Rule("grade-unknown", new(
        "A grade that is none of general, rep office, region, company", "项目等级不属于一般、代表处级、地区部级、公司级", "專案等級不屬於一般、代表處級、地區部級、公司級"), bySubject: true);

    internal static readonly FindingKind UnitUnknown = Input(
        "unit-unknown", new("No deal belongs to the unit of --as", "没有机会点属于 --as 所指单位", "沒有機會點屬於 --as 所指單位"));

    internal static readonly FindingKind LeadIdMissing = Rule("lead-id-missing", new("A lead has no id", "线索没有编号", "線索沒有編號"));

    internal static readonly FindingKind LeadIdDuplicate = Rule("lead-id-duplicate", new("The id of a lead occurs again", "线索编号重复", "線索編號重複"));

    internal static readonly FindingKind LeadOwnerUnknown = Rule("lead-owner-unknown", new(
        "The distribution names an owner who is not in the list", "分配规则中的责任人不在名单中", "分配規則中的責任人不在名單中"));

    internal static readonly FindingKind LeadUnassigned = Rule("lead-unassigned", new("Nobody takes a lead", "线索无人接收", "線索無人接收"));

    internal static readonly FindingKind LeadDutyLate = Rule("lead-duty-late", new("A duty about a lead is late", "线索事项逾期", "線索事項逾期"));

    internal static readonly FindingKind LeadDutyUnknown = Rule("lead-duty-unknown", new(
        "It is not known whether a duty about a lead is late", "无法判断线索事项是否逾期", "無法判斷線索事項是否逾期"));

    /// <summary>All kinds, in the order of the report: what could not be read first.</summary>
    internal static IReadOnlyList<FindingKind> All { get; } =
    [
        FileUnreadable, FileEmpty, NoRows, EncodingInvalid, NulCharacter, FieldTooLong, QuoteUnterminated, TextAfterQuote, RowRagged, HeadingDuplicate,
        ColumnMissing, ColumnAmbiguous, DateFormatAmbiguous, AmountFormatAmbiguous, DateUnreadable, AmountUnreadable, ProbabilityUnreadable,
        ScoreValueUnreadable, ValueInNoBin,
        StageUnknown, StageMissing, IdMissing, IdDuplicate, EngageDateMissing, CloseDateMissing, CloseDateNotAllowed, CloseBeforeEngage, DateInFuture,
        ValueMissing, ValueNotPositive, ValueNotAllowed, ValueNegative, ProbabilityOutOfRange, OwnerMissing, AccountMissing,
        OwnerUnknown, AccountUnknown, ProductUnknown, OwnerWithoutDeal, GradeUnknown, UnitUnknown,
        TooManyLeads, AnswerUnreadable, DistributionInvalid, LeadOwnerInvalid, FileUnwritable, LeadIdMissing, LeadIdDuplicate, LeadOwnerUnknown, LeadUnassigned,
        LeadDutyLate, LeadDutyUnknown,
    ];

    private static FindingKind Input(string id, Text name, bool bySubject = false) => new(id, Gravity.Input, name, bySubject);

    private static FindingKind Rule(string id, Text name, bool bySubject = false) => new(id, Gravity.Rule, name, bySubject);
}
