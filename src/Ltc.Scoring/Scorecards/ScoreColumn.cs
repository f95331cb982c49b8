using System;

namespace Ltc;

/// <summary>The values of one characteristic, one a row.</summary>
/// <remarks>The array is read while a frame is made and not kept.</remarks>
public readonly struct ScoreColumn : IEquatable<ScoreColumn>
{
    private readonly decimal?[]? _numbers;
    private readonly string?[]? _texts;
    private readonly bool?[]? _flags;

    /// <summary>Takes numbers.</summary>
    /// <param name="id">The id of the characteristic.</param>
    /// <param name="numbers">The numbers; null for not known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScoreColumn(string id, decimal?[] numbers)
        : this(id) => _numbers = numbers ?? throw new ArgumentNullException(nameof(numbers));

    /// <summary>Takes texts or ids of categories.</summary>
    /// <param name="id">The id of the characteristic.</param>
    /// <param name="texts">The texts; null or empty for not known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScoreColumn(string id, string?[] texts)
        : this(id) => _texts = texts ?? throw new ArgumentNullException(nameof(texts));

    /// <summary>Takes flags.</summary>
    /// <param name="id">The id of the characteristic.</param>
    /// <param name="flags">Yes or no; null for not known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScoreColumn(string id, bool?[] flags)
        : this(id) => _flags = flags ?? throw new ArgumentNullException(nameof(flags));

    private ScoreColumn(string id)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        _numbers = null;
        _texts = null;
        _flags = null;
    }

    /// <summary>Which characteristic the values belong to.</summary>
    /// <value>Its id; null for <c>default</c>.</value>
    public string? Id { get; }

    /// <summary>How many rows there are.</summary>
    /// <value>0 for <c>default</c>.</value>
    public int Count => _numbers?.Length ?? _texts?.Length ?? _flags?.Length ?? 0;

    /// <summary>One value.</summary>
    /// <param name="row">0 to <see cref="Count"/> − 1.</param>
    /// <returns>The value.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public ScoreValue this[int row] => _numbers is not null ? _numbers[row] : _texts is not null ? _texts[row] : _flags is not null ? _flags[row] : default(ScoreValue);

    /// <inheritdoc/>
    public bool Equals(ScoreColumn other) =>
        Id == other.Id && ReferenceEquals(_numbers, other._numbers) && ReferenceEquals(_texts, other._texts) && ReferenceEquals(_flags, other._flags);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScoreColumn other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id is null ? 0 : StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Compares two columns.</summary>
    /// <param name="left">One column.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same array under the same id.</returns>
    public static bool operator ==(ScoreColumn left, ScoreColumn right) => left.Equals(right);

    /// <summary>Compares two columns.</summary>
    /// <param name="left">One column.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ScoreColumn left, ScoreColumn right) => !left.Equals(right);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id ?? string.Empty;
}
