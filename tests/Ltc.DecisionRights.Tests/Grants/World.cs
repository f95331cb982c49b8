using System;
using System.Collections.Generic;
using Ltc.Testing;

namespace Ltc.Tests.Grants;

/// <summary>One drawn case: a matrix, an organisation, grants, uses, and a question at a time.</summary>
internal sealed class World
{
    private readonly AuthorityMatrixData _matrix;
    private readonly OrganisationData _organisation;
    private readonly Dictionary<string, object?> _values;

    internal World(Draw draw, HigherLevel? higher = null)
    {
        _matrix = GenerateGrants.Matrix(draw);
        _matrix.HigherLevel = higher ?? _matrix.HigherLevel;
        _organisation = GenerateGrants.Organisation(draw);
        GrantData = GenerateGrants.Grants(draw, _matrix);
        Uses = draw.Chance(92) ? GenerateGrants.Uses(draw, GrantData) : null;
        At = GenerateGrants.Noon.AddHours(draw.Chance(70) ? 0 : draw.Below(30) - 12).ToOffset(TimeSpan.FromHours(draw.Below(25) - 12));
        (Request, _values) = GenerateGrants.Request(draw, _matrix, GrantData);
    }

    internal GrantSetData GrantData { get; }

    internal IReadOnlyList<GrantUse>? Uses { get; set; }

    internal AuthorityRequest Request { get; set; }

    internal DateTimeOffset At { get; set; }

    internal NaiveGrants Naive => new(_matrix, GrantData, _organisation, At, Uses, _values);

    internal DeciderAnswer Ask()
    {
        var matrix = AuthorityMatrix.From(_matrix);
        Assert.True(Organisation.TryCreate(_organisation, out var organisation, out var wrong), string.Join("; ", wrong));
        Assert.True(GrantSet.TryCreate(GrantData, matrix, out var grants, out var findings), string.Join("; ", findings));
        GrantHistory? history = null;
        Assert.True(Uses is null || GrantHistory.TryCreate(Uses, out history, out _));
        return matrix.WhoMayDecide(Request, grants!, organisation!, At, history);
    }
}
