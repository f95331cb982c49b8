namespace Ltc;

/// <summary>Who may confirm a yes.</summary>
/// <remarks>Source: domain.md §7.3: one tool and two roles for everybody, against optimistic scores.</remarks>
public enum PpvvcConfirmer : byte
{
    /// <summary>评审经理: who prepares and runs the review.</summary>
    ReviewManager = 0,

    /// <summary>项目经理 PD: the project director.</summary>
    ProjectDirector,
}
