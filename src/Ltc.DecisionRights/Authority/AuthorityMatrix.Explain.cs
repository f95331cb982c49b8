using System.Collections.Generic;

namespace Ltc;

/// <content>Why a level must decide, for people.</content>
public sealed partial class AuthorityMatrix
{
    /// <summary>Answers "why did this need approval?": the dimensions that ask for the level, each with its value and the limit that it passed.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="rates">The rates; null for none.</param>
    /// <param name="at">The day of the rates; null when none are given.</param>
    /// <returns>One reason a dimension, in the order of the matrix; empty for a document that does not exist.</returns>
    public IReadOnlyList<AuthorityReason> Explain(in AuthorityRequest request, ExchangeRates? rates = null, CalendarDate? at = null)
    {
        var money = new MoneyContext(Currency, rates, at);
        var answer = Resolve(request, money);
        var reasons = new List<AuthorityReason>();
        foreach (var dimension in answer.Because)
        {
            decimal? position = DimensionReading.TryRead(dimension, request, money, out var known) ? known : null;
            var foreign = position is null && dimension.Source == DimensionSource.Amount ? Foreign(request.Amount, money) ?? Foreign(request.DecidedSoFar, money) : null;
            reasons.Add(new AuthorityReason(dimension, answer.Result, position, Currency, foreign));
        }

        return reasons;
    }

    /// <summary>The currency that kept an amount from being compared.</summary>
    private static string? Foreign(Money? amount, in MoneyContext money) =>
        amount is { } given && !string.IsNullOrEmpty(given.Currency) && !money.TryConvert(given, out _) ? given.Currency : null;
}
