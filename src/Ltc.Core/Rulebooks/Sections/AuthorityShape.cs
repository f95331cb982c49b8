using System.Collections.Generic;
using System.Linq;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of the matrix of authority: which level must decide.</summary>
internal static class AuthorityShape
{
    private static readonly Property<AuthorityMatrix, string> Id = new("id", matrix => matrix.Id, Words);
    private static readonly Property<AuthorityMatrix, string> Currency = new("currency", matrix => matrix.Currency, Words, L3);

    private static readonly Property<AuthorityMatrix, LimitBoundary> Boundary =
        new("boundary", matrix => matrix.Boundary, Choice<LimitBoundary>().Or(LimitBoundary.Inclusive), L3, StricterWhen.Higher);

    private static readonly Property<AuthorityMatrix, HigherLevel> Higher =
        new("higherLevel", matrix => matrix.HigherLevel, Choice<HigherLevel>().Or(HigherLevel.MayStandIn), L3, StricterWhen.Higher);

    private static readonly Property<AuthorityMatrix, GrantTerms> Terms = new("grantTerms", matrix => matrix.GrantTerms, GrantTermsShape.Shape.Or(GrantTerms.Default), L3);

    private static readonly Property<AuthorityMatrix, IReadOnlyList<AuthorityDimensionData>> Dimensions =
        new("dimensions", matrix => matrix.ToData().Dimensions.ToArray(), Keyed(AuthorityDimensionShape.Shape, "id"), L3, StricterWhen.More);

    internal static readonly Shape<AuthorityMatrix> Shape = new ObjectShape<AuthorityMatrix>(Make, Id, Currency, Boundary, Higher, Terms, Dimensions);

    private static IReadOnlyList<Finding> Make(Fields<AuthorityMatrix> fields, out AuthorityMatrix? matrix)
    {
        var data = new AuthorityMatrixData
        {
            Id = fields.Of(Id),
            Currency = fields.Of(Currency),
            Boundary = fields.Of(Boundary),
            HigherLevel = fields.Of(Higher),
            GrantTerms = fields.Of(Terms),
            Dimensions = fields.Of(Dimensions).ToList(),
        };
        AuthorityMatrix.TryCreate(data, out matrix, out var findings);
        return findings;
    }
}
