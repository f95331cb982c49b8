namespace Ltc;

/// <summary>What a set of policies says about a request.</summary>
/// <remarks>
/// <see cref="Answer.Allowed"/> when a permit is known to apply and no forbid applies. <see cref="Answer.Refused"/> when a forbid is known to apply or nothing could
/// permit. <see cref="Answer.Unknown"/> when only conditions that cannot be evaluated stand in the way. Only Allowed lets anything happen. <c>default</c> is refused.
/// The ids are worked out as they are read, from a copy of the request, and allocate nothing in a <c>foreach</c>.
/// </remarks>
/// <typeparam name="TRequest">The request.</typeparam>
public readonly struct Verdict<TRequest>
    where TRequest : struct
{
    private readonly PolicySet<TRequest>? _set;
    private readonly TRequest _request;

    internal Verdict(PolicySet<TRequest> set, in TRequest request, Answer answer)
    {
        _set = set;
        _request = request;
        Answer = answer;
    }

    /// <summary>What was answered.</summary>
    /// <value><see cref="Answer.Refused"/> for <c>default</c>; never NotDefined.</value>
    public Answer Answer { get; }

    /// <summary>Whether the request is let through.</summary>
    /// <value>True only for <see cref="Answer.Allowed"/>.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>The policies that determined the answer, by id.</summary>
    /// <value>The forbids that apply, those that cannot be evaluated included; without one the permits that apply; empty when nothing permits.</value>
    public PolicyIds<TRequest> Determining => new(_set, _request, onlyUnknown: false);

    /// <summary>The policies whose condition cannot be evaluated, by id.</summary>
    /// <value>Empty when everything that the policies ask for is known.</value>
    public PolicyIds<TRequest> Indeterminate => new(_set, _request, onlyUnknown: true);

    /// <summary>The answer.</summary>
    /// <returns>For example <c>Refused</c>.</returns>
    public override string ToString() => Answer.ToString();
}
