using System;
using System.IO;

namespace Ltc.Cli.Tests;

/// <summary>A fact about the public bank campaign beside the repository; skipped, visibly, where the folder is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BankFactAttribute : FactAttribute
{
    public BankFactAttribute()
    {
        if (Folder is null)
            Skip = "../shared/data/uci-bank is not beside the repository";
    }

    internal static string Table => Path.Combine(Folder ?? string.Empty, "bank-full.csv");

    private static string? Folder { get; } = SharedData.Find("uci-bank");
}
