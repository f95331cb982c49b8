using System;
using Ltc;

namespace Host
{
    /// <summary>The shared words, written as C# 7.3 writes them.</summary>
    public static class Words
    {
        public static string Ask(bool? estimateApproved, decimal amount)
        {
            Truth known = estimateApproved;
            var inside = Interval.Parse("[1000000,5000000)").Contains(amount);
            var both = known & inside;
            return both.IsTrue ? "yes" : both.IsFalse ? "no" : "nobody has said";
        }

        public static int DaysLeft(DateTimeOffset now, in CalendarDate due)
        {
            return CalendarDate.Of(now).DaysUntil(due);
        }

        public static string Name(Language language)
        {
            var text = new Text("Lead", "线索", "線索");
            return text.In(language);
        }
    }
}
