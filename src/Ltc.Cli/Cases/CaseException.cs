using System;

namespace Ltc.Cli;

/// <summary>Says that a case cannot be answered as it is written.</summary>
internal sealed class CaseException(string message) : Exception(message);
