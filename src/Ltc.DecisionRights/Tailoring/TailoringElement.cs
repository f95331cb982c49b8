namespace Ltc;

/// <summary>What a tailoring can touch. The first six are what it may never touch.</summary>
/// <remarks>Source: domain.md §11.3.</remarks>
public enum TailoringElement : byte
{
    /// <summary>The decision points and their order.</summary>
    Gates = 0,

    /// <summary>The rules for the level of the decider.</summary>
    DeciderLevels,

    /// <summary>The list of key control points.</summary>
    ControlPoints,

    /// <summary>The data fields that are mandatory.</summary>
    MandatoryFields,

    /// <summary>The separation of roles.</summary>
    RoleSeparation,

    /// <summary>The names of states.</summary>
    StateNames,

    /// <summary>What roles are called.</summary>
    RoleNames,

    /// <summary>Steps that the local law asks for.</summary>
    LocalLawSteps,

    /// <summary>Additional reviews, which are no decisions.</summary>
    ReviewNodes,

    /// <summary>Templates of documents.</summary>
    Templates,

    /// <summary>Lists of what is to be checked.</summary>
    Checklists,

    /// <summary>What fields are called.</summary>
    FieldLabels,

    /// <summary>The languages of texts.</summary>
    Languages,
}
