namespace Ltc;

/// <summary>What can be wrong with a PPVVC definition or a sheet, in three languages.</summary>
internal static class PpvvcFindings
{
    internal static Finding UnknownQuestion(string id) => Make("ppvvc-unknown-question", id, new Text(
        $"`{id}` is no question of the bank", $"题库中没有问题 `{id}`", $"題庫中沒有問題 `{id}`"));

    internal static Finding AnsweredTwice(string id) => Make("ppvvc-answered-twice", id, new Text(
        $"question `{id}` is answered twice", $"问题 `{id}` 重复作答", $"問題 `{id}` 重複作答"));

    internal static Finding QuestionTwice(string id) => Make("ppvvc-question-twice", id, new Text(
        $"question `{id}` is in the bank twice", $"题库中问题 `{id}` 重复", $"題庫中問題 `{id}` 重複"));

    internal static Finding QuestionIncomplete(string id) => Make("ppvvc-question-incomplete", id, new Text(
        $"question `{id}` needs an id, one of the five dimensions and a text in three languages",
        $"问题 `{id}` 须有标识、五个维度之一以及三种语言的文本",
        $"問題 `{id}` 須有識別碼、五個維度之一以及三種語言的文字"));

    internal static Finding NoQuestion(string dimension) => Make("ppvvc-no-question", "/questions", new Text(
        $"dimension `{dimension}` has no question", $"维度 `{dimension}` 没有问题", $"維度 `{dimension}` 沒有問題"));

    internal static Finding PointTwice(string point) => Make("ppvvc-point-twice", "/expectations/" + point, new Text(
        $"decision point `{point}` has two expectations", $"决策点 `{point}` 有两项期望", $"決策點 `{point}` 有兩項期望"));

    internal static Finding ReliefAbove(string point) => Make("ppvvc-relief-above", "/expectations/" + point, new Text(
        $"with its relief decision point `{point}` expects more than without; expected a grade that is not higher",
        $"决策点 `{point}` 放宽后的等级反而更高，应不高于原等级",
        $"決策點 `{point}` 放寬後的等級反而更高，應不高於原等級"));

    internal static Finding UnknownWord(string what, string pointer) => Make("ppvvc-unknown-word", pointer, new Text(
        $"`{what}` is not defined; expected one of the named values", $"`{what}` 未定义，应为已命名的取值之一", $"`{what}` 未定義，應為已命名的取值之一"));

    internal static Finding Rhythm(string days) => Make("ppvvc-rhythm", "/rescoreDays", new Text(
        $"`{days}` days is no rhythm for scoring again; expected 1 or more", $"`{days}` 天不能作为重新评分的周期，应不少于 1 天", $"`{days}` 天不能作為重新評分的週期，應不少於 1 天"));

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
