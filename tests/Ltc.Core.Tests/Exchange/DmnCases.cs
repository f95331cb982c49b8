using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Tests.Json;

namespace Ltc.Tests.Exchange;

/// <summary>Tables and matrices with inputs at their bounds, and what we answer.</summary>
internal static class DmnCases
{
    /// <summary>A drawn table; its numbers are such that a binary fraction holds them.</summary>
    internal static TableDefinition Table(int seed) => new RandomTables(seed).Next();

    /// <summary>Draws inputs for a table: near the ends of its cells, among its values, or not known.</summary>
    internal static object?[] Inputs(TableDefinition table, Random random) => [.. table.Columns.Select(column => random.Next(5) == 0 ? null : Input(table, column, random))];

    /// <summary>What a table says, as DMN can say it: the outputs; none for every answer but allowed.</summary>
    internal static string[] Decide(TableDefinition table, object?[] inputs)
    {
        var answer = table.Decide([.. inputs.Select(input => input is decimal number ? new TableInput(number) : new TableInput((string?)input))]);
        return !answer.IsAllowed ? [] : table.Hit == HitPolicy.Collect ? [.. answer.Hits.Select(row => row.Then)] : [answer.Result!];
    }

    /// <summary>Draws a request for the matrix: the document, then a value a dimension.</summary>
    internal static object?[] Inputs(AuthorityMatrix matrix, Random random) =>
    [
        random.Next(3) == 0 ? null : Pick(["terms", "signing", "price", "credit"], random),
        .. matrix.Dimensions.Select(dimension => random.Next(8) == 0 ? null : dimension.Kind == DimensionKind.Words
            ? Pick([.. dimension.Words.Select(word => word.Id)], random)
            : (object)(Pick([.. Enum.GetValues<OrgLevel>().Select(level => dimension.LimitOf(level).Number).OfType<decimal>()], random) + Pick([-0.01m, 0m, 0.01m, -600_000m], random))),
    ];

    /// <summary>The level that the matrix resolves for such inputs.</summary>
    internal static string Decide(AuthorityMatrix matrix, object?[] inputs)
    {
        var values = matrix.Dimensions.Select((dimension, place) => (dimension.Id, Value: inputs[place + 1])).ToDictionary(pair => pair.Id, pair => pair.Value);
        var request = new AuthorityRequest
        {
            Document = Word<AuthorityDocument>(inputs[0]),
            Grade = Word<ProjectGrade>(values["grade"]),
            Amount = values["amount"] is decimal amount ? new Money(amount, matrix.Currency) : null,
            MarginOverFloor = (decimal?)values["marginOverFloor"],
            Discount = (decimal?)values["discount"],
            AdvanceShare = (decimal?)values["advanceShare"],
            PaymentDays = (decimal?)values["paymentDays"],
            CreditUse = (decimal?)values["creditUse"],
            TermsDeviation = Word<TermsDeviation>(values["termsDeviation"]),
            DeliveryRisk = Word<DeliveryRisk>(values["deliveryRisk"]),
        };
        var level = matrix.Resolve(request).Result.ToString();
        return char.ToLowerInvariant(level[0]) + level[1..];
    }

    private static object? Input(TableDefinition table, TableColumn column, Random random)
    {
        var cells = table.Rows.Select(row => row.CellOf(column.Id)).ToArray();
        if (column.Type == ColumnType.Set)
            return Pick(column.Values ?? [.. cells.SelectMany(cell => cell.Values ?? []), "another"], random);
        decimal[] ends = [.. cells.Where(cell => cell.IsRange).SelectMany(cell => new[] { cell.Range.Lower, cell.Range.Upper }).OfType<decimal>(), 0m];
        var end = Pick(ends, random);
        return Math.Abs(end) > 1_000m ? end / Pick([1m, 2m], random) : end + Pick([-0.125m, 0m, 0.125m], random);
    }

    private static TValue? Word<TValue>(object? id)
        where TValue : struct, Enum => id is string word ? Enum.Parse<TValue>(word, ignoreCase: true) : null;

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];
}
