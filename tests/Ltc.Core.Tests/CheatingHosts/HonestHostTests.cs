using System.Linq;

namespace Ltc.Tests.CheatingHosts;

/// <summary>Without an honest host that passes every gate, a cheating one that passes none would prove nothing.</summary>
public sealed class HonestHostTests
{
    [Fact]
    public void AnHonestHostPassesEveryGate()
    {
        var host = new Host();
        var run = host.Run(LtcRules.Default.Decisions);
        Assert.Equal(["D-1", "D-1b", "D-2", "D-2b", "D-3", "D-4", "D-5"], run.Verified.Select(decision => decision.Record.Id).Order());
        Assert.Equal(["applied", "closed", "signed", "submitted"], run.Passed.Select(step => step.To!).Order());
        Assert.Empty(HostAudit.Run(host, run));
    }
}
