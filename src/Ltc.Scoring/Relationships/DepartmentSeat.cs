namespace Ltc;

/// <summary>One relation that a phase of the life cycle needs: with which department, by whom of ours, to what end and by which means.</summary>
/// <remarks>Immutable. Source: seed 004.</remarks>
public sealed class DepartmentSeat
{
    /// <summary>Creates a seat.</summary>
    /// <param name="phase">When it is needed.</param>
    /// <param name="department">With which department of the customer.</param>
    /// <param name="role">Who of ours keeps it.</param>
    /// <param name="aim">To what end.</param>
    /// <param name="means">By which means.</param>
    /// <param name="source">Where it comes from.</param>
    public DepartmentSeat(RelationshipPhase phase, CustomerDepartment department, SellerRole role, Text aim, Text means, string source)
    {
        Phase = phase;
        Department = department;
        Role = role;
        Aim = aim;
        Means = means;
        Source = source;
    }

    /// <summary>When the relation is needed.</summary>
    /// <value>One of the four phases.</value>
    public RelationshipPhase Phase { get; }

    /// <summary>Which part of the customer it is with.</summary>
    /// <value>One of the departments.</value>
    public CustomerDepartment Department { get; }

    /// <summary>Who of ours keeps it.</summary>
    /// <value>One of our roles.</value>
    public SellerRole Role { get; }

    /// <summary>To what end it is kept.</summary>
    /// <value>In three languages.</value>
    public Text Aim { get; }

    /// <summary>By which means it is kept.</summary>
    /// <value>In three languages.</value>
    public Text Means { get; }

    /// <summary>Where the seat comes from.</summary>
    /// <value>A seed, with a mark where a part of it is ours.</value>
    public string Source { get; }

    /// <summary>Phase, department and role.</summary>
    /// <returns>For example <c>findingOpportunities: market by solutionExpert</c>.</returns>
    public override string ToString() =>
        $"{EnumIds<RelationshipPhase>.IdOf(Phase)}: {EnumIds<CustomerDepartment>.IdOf(Department)} by {EnumIds<SellerRole>.IdOf(Role)}";
}
