namespace Ltc;

/// <summary>What can come next in JSON; the same in every language.</summary>
internal static class JsonExpected
{
    internal const string Value = "{ [ \" 0…9 true false null";
    internal const string Nothing = "";
    internal const string FirstName = "\"…\": }";
    internal const string NextName = ", }";
    internal const string FirstItem = Value + " ]";
    internal const string NextItem = ", ]";
}
