namespace Ltc.Cli;

/// <summary>What a finding means for the exit code.</summary>
internal enum Gravity
{
    /// <summary>Something was read and breaks a rule: exit code 1.</summary>
    Rule,

    /// <summary>Something could not be read: exit code 2.</summary>
    Input,
}
