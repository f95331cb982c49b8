using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>One person holds more of a set of duties than one person may.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SeparationBreach
{
    internal SeparationBreach(string person, SeparationConstraint constraint, string[] duties)
    {
        Person = person;
        Constraint = constraint;
        Duties = Array.AsReadOnly(duties);
    }

    /// <summary>Who holds too much.</summary>
    /// <value>A person.</value>
    public string Person { get; }

    /// <summary>The constraint that is broken.</summary>
    /// <value>Never null.</value>
    public SeparationConstraint Constraint { get; }

    /// <summary>What that person holds of it, oneself or for others.</summary>
    /// <value>In the order of the constraint.</value>
    public IReadOnlyList<string> Duties { get; }

    /// <summary>The breach as a finding.</summary>
    /// <returns>Its words in three languages, under the code <c>duties-not-separate</c>.</returns>
    public Finding ToFinding() => SeparationFindings.Broken(Person, Constraint, string.Join(", ", Duties));

    /// <summary>Person, constraint and duties.</summary>
    /// <returns>For example <c>ann breaks lead-validation: submit-lead, validate-lead</c>.</returns>
    public override string ToString() => $"{Person} breaks {Constraint.Id}: {string.Join(", ", Duties)}";
}
