using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Spectre.Console;

namespace Ltc.Cli;

/// <summary>Tells a waiting person how far a long reading has come: nothing in the first second, then at most four times a second.</summary>
/// <remarks>A terminal that cannot take a line back is told once. The cursor stays visible, so that an interrupted reading leaves the terminal as it was.</remarks>
internal sealed class Progress : IDisposable
{
    private const int FirstMilliseconds = 1000;
    private const int NextMilliseconds = 250;
    private const int Whole = 100;
    private readonly TaskCompletionSource _isOver = new();
    private readonly CommandContext _context;
    private readonly Func<long> _milliseconds;
    private readonly Text _words;
    private readonly long _total;
    private long _done;
    private long _next = FirstMilliseconds;
    private IAnsiConsole? _console;
    private StatusContext? _status;
    private Task _display = Task.CompletedTask;

    /// <summary>Starts at nothing done.</summary>
    /// <param name="context">Where it is shown; nowhere unless its error stream is a terminal.</param>
    /// <param name="total">All bytes that will be read, over all passes.</param>
    /// <param name="milliseconds">The time since the start; null for the clock.</param>
    /// <param name="words">What is said, with a place for the percentage; null for reading.</param>
    internal Progress(CommandContext context, long total, Func<long>? milliseconds = null, Text? words = null)
    {
        _context = context;
        _words = words ?? Texts.Reading;
        _total = Math.Max(1, total);
        var watch = Stopwatch.StartNew();
        _milliseconds = milliseconds ?? (() => watch.ElapsedMilliseconds);
    }

    /// <summary>Counts bytes.</summary>
    /// <param name="bytes">How many more were read.</param>
    internal void Advance(int bytes)
    {
        _done += bytes;
        Show(_done, _total);
    }

    /// <summary>Says how much of the work is done.</summary>
    /// <param name="done">What is done.</param>
    /// <param name="total">All of it; above zero.</param>
    internal void Show(long done, long total)
    {
        if (!_context.Host.IsErrorTerminal || _milliseconds() < _next)
            return;
        _next = _milliseconds() + NextMilliseconds;
        Show(_context.Say(_words, Math.Min(Whole, done * Whole / total)));
    }

    /// <summary>Takes the line away again.</summary>
    public void Dispose()
    {
        _isOver.TrySetResult();
        _display.GetAwaiter().GetResult();
    }

    private void Show(string words)
    {
        if (_console is null)
            Start(words);
        else if (_console.Profile.Capabilities.Ansi)
            _status?.Status(words.EscapeMarkup());
        _status?.Refresh();
    }

    private void Start(string words)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(_context.Host.Error) });
        _console.Profile.Width = _context.Host.Width;
        _display = _console.Status().AutoRefresh(false).StartAsync(words.EscapeMarkup(), status =>
        {
            _status = status;
            return _isOver.Task;
        });
        _console.Cursor.Show();
    }
}
