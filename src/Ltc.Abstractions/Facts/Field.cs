namespace Ltc;

/// <summary>Points at the field that holds one fact.</summary>
/// <remarks>
/// Instead of being read through a property, a fact can point at the field behind it: <c>(in facts) =&gt; ref facts._score</c>. Its place is then measured once and
/// the field is read without a call, which matters where a machine is asked a hundred million times. It has to be a field of the facts that were given, and the
/// same one each time; a reference to anything else is read by a call.
/// </remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <typeparam name="TValue">The type of the field, nullable: null is not known.</typeparam>
/// <param name="facts">The facts.</param>
/// <returns>The field.</returns>
public delegate ref readonly TValue Field<TFacts, TValue>(in TFacts facts)
    where TFacts : struct;
