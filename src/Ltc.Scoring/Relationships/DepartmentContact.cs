namespace Ltc;

/// <summary>What is known about one relation with a department of the customer.</summary>
/// <remarks>Source: seed 004.</remarks>
public record struct DepartmentContact
{
    /// <summary>With which department of the customer.</summary>
    /// <value>Null is refused.</value>
    public CustomerDepartment? Department { get; set; }

    /// <summary>Who of ours would keep it.</summary>
    /// <value>Null is refused.</value>
    public SellerRole? Role { get; set; }

    /// <summary>Whether it is kept.</summary>
    /// <value>Null is not known, as is a relation that no contact speaks of.</value>
    public bool? IsKept { get; set; }
}
