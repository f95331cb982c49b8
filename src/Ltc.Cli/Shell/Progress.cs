using System;
using System.Diagnostics;

namespace Ltc.Cli;

/// <summary>Tells a waiting person how far a long reading has come: nothing in the first second, then at most four times a second.</summary>
internal sealed class Progress
{
    private const int FirstMilliseconds = 1000;
    private const int NextMilliseconds = 250;
    private const int Whole = 100;
    private readonly CommandContext _context;
    private readonly Func<long> _milliseconds;
    private readonly long _total;
    private long _done;
    private long _next = FirstMilliseconds;
    private bool _shown;

    /// <summary>Starts at nothing done.</summary>
    /// <param name="context">Where it is shown; nowhere unless its error stream is a terminal.</param>
    /// <param name="total">All bytes that will be read, over all passes.</param>
    /// <param name="milliseconds">The time since the start; null for the clock.</param>
    internal Progress(CommandContext context, long total, Func<long>? milliseconds = null)
    {
        _context = context;
        _total = Math.Max(1, total);
        var watch = Stopwatch.StartNew();
        _milliseconds = milliseconds ?? (() => watch.ElapsedMilliseconds);
    }

    /// <summary>Counts bytes.</summary>
    /// <param name="bytes">How many more were read.</param>
    internal void Advance(int bytes)
    {
        _done += bytes;
        if (!_context.Host.IsErrorTerminal || _milliseconds() < _next)
            return;
        _next = _milliseconds() + NextMilliseconds;
        _shown = true;
        _context.Host.Error.Write('\r' + _context.Say(Texts.Reading, Math.Min(Whole, _done * Whole / _total)));
    }

    /// <summary>Takes the line away again.</summary>
    internal void Finish()
    {
        if (!_shown)
            return;
        _context.Host.Error.Write('\r' + new string(' ', _context.Host.Width - 1) + '\r');
        _shown = false;
    }
}
