using System.IO;
using System.Text;

namespace Ltc.Cli;

/// <summary>Passes text on without the blanks that tables leave at the ends of lines.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private int _blanks;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        for (; _blanks > 0; _blanks--)
        {
            if (value is not ('\r' or '\n'))
                inner.Write(' ');
        }

        inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
