namespace Ltc;

/// <summary>How far two organisations have come, step by step.</summary>
/// <remarks>Source: domain.md §8.1 (W23). A higher number is better.</remarks>
public enum OrganisationalStep : byte
{
    /// <summary>尚未建立: nothing yet.</summary>
    None = 0,

    /// <summary>沟通: they talk.</summary>
    Communicate,

    /// <summary>匹配: they are matched.</summary>
    Match,

    /// <summary>联合: they join forces.</summary>
    Join,

    /// <summary>认同: they recognise each other.</summary>
    Recognise,
}
