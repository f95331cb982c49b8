using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests;

public sealed class AnswerTests
{
    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void The_default_of_every_answer_is_a_refusal(string target)
    {
        var answers = Libraries.Load(target).SelectMany(library => library.GetExportedTypes()).Where(IsAnswer).ToArray();
        Assert.NotEmpty(answers);
        Check.None(answers.Select(WhyNot).OfType<string>());
    }

    [Fact]
    public void The_check_sees_a_default_that_allows()
    {
        Assert.NotNull(WhyNot(typeof(Careless)));
        Assert.Null(WhyNot(typeof(Careful<>)));
    }

    // Whatever implements IAnswer, and whatever else has an Answer.
    private static bool IsAnswer(Type type) => type.IsValueType && type.GetProperty("Answer")?.PropertyType.FullName == "Ltc.Answer";

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
