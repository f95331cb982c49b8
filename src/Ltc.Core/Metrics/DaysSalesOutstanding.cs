using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Days sales outstanding (应收账款周转天数, DSO): how long the money for sales stays outside.</summary>
/// <remarks>Source: domain.md §9.5, §10.3.</remarks>
public static class DaysSalesOutstanding
{
    /// <summary>Receivables as a share of the sales of a period, times its days.</summary>
    /// <param name="receivables">What is outstanding; null is not known.</param>
    /// <param name="sales">The credit sales of the period; null is not known.</param>
    /// <param name="days">The days of the period; null is not known.</param>
    /// <returns>Days; not computable without sales.</returns>
    /// <exception cref="OverflowException">The numbers are beyond the range of decimals.</exception>
    public static KpiValue Of(decimal? receivables, decimal? sales, decimal? days) => KpiValue.Ratio(receivables * days, sales);

    /// <summary>Walks back over whole months of sales until the receivables are used up, and adds a fraction of the last month.</summary>
    /// <remarks>
    /// A month is passed as a whole while what is left is at least its sales, so a month without sales adds its days as long as anything is left.
    /// Exactly used up ends the walk. A number that is not known matters only where the walk comes by.
    /// </remarks>
    /// <param name="receivables">What is outstanding; null is not known.</param>
    /// <param name="months">The months, the newest first.</param>
    /// <returns>Days, 0 without receivables; not computable when there are more receivables than the months given.</returns>
    /// <exception cref="ArgumentNullException">The months are null.</exception>
    public static KpiValue CountBack(decimal? receivables, IReadOnlyList<SalesMonth> months)
    {
        if (months is null)
            throw new ArgumentNullException(nameof(months));
        if (receivables is not { } left)
            return KpiValue.Unknown;
        var days = 0m;
        foreach (var month in months)
        {
            if (left <= 0m)
                break;
            if (month.Sales is not { } sales || month.Days is not { } length)
                return KpiValue.Unknown;
            if (left < sales)
                return KpiValue.Of(days + (left * length / sales));
            left -= sales;
            days += length;
        }

        return left > 0m ? KpiValue.NotComputable : KpiValue.Of(days);
    }
}
