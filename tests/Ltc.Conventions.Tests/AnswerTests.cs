using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests;

public sealed class AnswerTests
{
    private const string Contract = "Ltc.IAnswer";

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void The_default_of_every_answer_is_a_refusal(string target)
    {
        var types = Libraries.Load(target).SelectMany(library => library.GetExportedTypes()).ToArray();
        var answers = types.Where(type => type.IsValueType && IsAnswer(type)).ToArray();
        Check.None(answers.Select(WhyNot).OfType<string>());
        Assert.True(answers.Length > 0 || types.All(type => type.FullName != Contract), "no struct implements IAnswer: nothing was checked");
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void What_has_an_answer_says_so_by_its_type(string target)
    {
        var silent = Libraries.Load(target).SelectMany(library => library.GetExportedTypes())
            .Where(type => type.IsValueType && type.GetProperty("Answer")?.PropertyType.FullName == "Ltc.Answer" && !IsAnswer(type));
        Check.None(silent.Select(type => $"{type} has an Answer and does not implement IAnswer"));
    }

    [Fact]
    public void The_check_sees_a_default_that_allows()
    {
        Assert.NotNull(WhyNot(typeof(Careless)));
        Assert.Null(WhyNot(typeof(Careful<>)));
    }

    private static bool IsAnswer(Type type) => type.GetInterfaces().Any(one => one.FullName == Contract);

    private static string? WhyNot(Type type)
    {
        var closed = Generics.Close(type);
        var answer = closed.GetProperty("Answer")!.GetValue(Activator.CreateInstance(closed))!.ToString();
        return answer == "Refused" ? null : $"default({type}) is {answer}";
    }

    private enum Reply
    {
        Refused = 0,
        Allowed = 1,
    }

    private readonly struct Careless
    {
        public Reply Answer => Reply.Allowed;
    }

    private readonly struct Careful<TStage>
        where TStage : unmanaged, Enum
    {
        public Reply Answer => EqualityComparer<TStage>.Default.Equals(default, default) ? default : Reply.Allowed;
    }
}
