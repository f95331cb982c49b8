using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A dimension of authority: what it compares, and how far each level may go.</summary>
/// <remarks>Immutable; made by <see cref="AuthorityMatrix.TryCreate"/>. Source: domain.md §3.4.</remarks>
public sealed class AuthorityDimension
{
    private const int Levels = (int)OrgLevel.Company + 1;

    private readonly LimitThreshold[] _thresholds = new LimitThreshold[Levels];
    private readonly AuthorityLimit[] _limits = new AuthorityLimit[Levels];
    private readonly string[] _words;
    private readonly LimitBoundary _boundary;
    private readonly int _documents;

    internal AuthorityDimension(AuthorityDimensionData data, LimitBoundary boundary)
    {
        Id = data.Id!;
        Text = data.Text;
        Kind = data.Kind;
        Direction = data.Kind == DimensionKind.Words ? ColumnDirection.Stricter : data.Direction;
        Unit = data.Unit;
        Range = data.Range;
        Documents = Array.AsReadOnly((data.Documents ?? []).Distinct().OrderBy(one => one).ToArray());
        Words = Array.AsReadOnly(data.Words.ToArray());
        _boundary = boundary;
        _words = [.. Words.Select(word => word.Id)];
        Source = EnumIds<DimensionSource>.TryParse(Id, out var source) && EnumIds<DimensionSource>.IdOf(source) == Id ? source : DimensionSource.Others;
        foreach (var document in Documents)
            _documents |= 1 << (int)document;
        foreach (var pair in data.Limits)
        {
            _limits[(int)pair.Key] = pair.Value;
            _thresholds[(int)pair.Key] = ThresholdOf(pair.Value);
        }
    }

    /// <summary>The id, unique in the matrix.</summary>
    /// <value>CamelCase English, stable.</value>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>What it compares.</summary>
    /// <value>Numbers, money or words.</value>
    public DimensionKind Kind { get; }

    /// <summary>Which way a larger value moves the level.</summary>
    /// <value>Stricter for words.</value>
    public ColumnDirection Direction { get; }

    /// <summary>The unit of the numbers.</summary>
    /// <value>Null for none.</value>
    public string? Unit { get; }

    /// <summary>The numbers that make sense; another one counts as not known.</summary>
    /// <value>Every number unless said otherwise.</value>
    public Interval Range { get; }

    /// <summary>The documents that it is asked for.</summary>
    /// <value>At least one.</value>
    public IReadOnlyList<AuthorityDocument> Documents { get; }

    /// <summary>The words, mildest first.</summary>
    /// <value>Empty unless it compares words.</value>
    public IReadOnlyList<AuthorityWord> Words { get; }

    internal DimensionSource Source { get; }

    /// <summary>Gives how far a level may decide.</summary>
    /// <param name="level">The level.</param>
    /// <returns>A missing limit for a level that this dimension never asks for.</returns>
    public AuthorityLimit LimitOf(OrgLevel level) => (int)level < Levels ? _limits[(int)level] : default;

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal bool BelongsTo(AuthorityDocument document) => (_documents & (1 << (int)document)) != 0;

    internal int PlaceOf(string? word) => word is null ? -1 : Array.IndexOf(_words, word);

    /// <summary>Makes a limit ready; not set when it is missing, of another kind, or names a word that is not there.</summary>
    internal LimitThreshold ThresholdOf(in AuthorityLimit limit)
    {
        var milder = Direction == ColumnDirection.Milder;
        if (limit.IsUnlimited)
            return new LimitThreshold(0m, exclusive: false, unlimited: true, milder);
        if (Kind != DimensionKind.Words)
            return limit.IsNumber ? new LimitThreshold(limit.NumberOrZero, (limit.Boundary ?? _boundary) == LimitBoundary.Exclusive, unlimited: false, milder) : default;
        var place = PlaceOf(limit.Word);
        return place < 0 ? default : new LimitThreshold(place, exclusive: false, unlimited: false, milder);
    }

    /// <summary>The mildest level that may decide a value: the position of a word, or a number.</summary>
    internal OrgLevel LevelOf(decimal position)
    {
        for (var level = 0; level < Levels; level++)
        {
            if (_thresholds[level].Admits(position))
                return (OrgLevel)level;
        }

        return OrgLevel.Company;
    }

    internal LimitThreshold ThresholdOf(OrgLevel level) => _thresholds[(int)level];
}
