namespace Ltc;

/// <summary>The part of one role in one step, and where that comes from.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RaciCell
{
    /// <summary>Creates a cell.</summary>
    /// <param name="step">The step.</param>
    /// <param name="role">The role.</param>
    /// <param name="marks">Its part.</param>
    /// <param name="source">Where that comes from; empty for a rule of the host.</param>
    /// <param name="ground">On what ground it can stop the step; null without a veto.</param>
    public RaciCell(LtcStep step, LtcRole role, RaciMarks marks, string source = "", Text? ground = null)
    {
        Step = step;
        Role = role;
        Marks = marks;
        Source = source;
        Ground = ground;
    }

    /// <summary>In which step.</summary>
    /// <value>One of the steps.</value>
    public LtcStep Step { get; }

    /// <summary>Whose part it is.</summary>
    /// <value>One of the roles.</value>
    public LtcRole Role { get; }

    /// <summary>The part of the role.</summary>
    /// <value>None when it has no part.</value>
    public RaciMarks Marks { get; }

    /// <summary>Where that comes from.</summary>
    /// <value>Empty for a rule of the host.</value>
    public string Source { get; }

    /// <summary>On what ground the role can stop the step.</summary>
    /// <value>Null without a veto.</value>
    public Text? Ground { get; }

    /// <summary>Whether the role does the step or answers for it.</summary>
    /// <value>False for whoever is only asked or told.</value>
    public bool Acts => (Marks & (RaciMarks.Responsible | RaciMarks.Accountable)) != RaciMarks.None;

    /// <summary>Step, role and part.</summary>
    /// <returns>For example <c>collect accountResponsible: Accountable</c>.</returns>
    public override string ToString() => $"{EnumIds<LtcStep>.IdOf(Step)} {EnumIds<LtcRole>.IdOf(Role)}: {Marks}";
}
