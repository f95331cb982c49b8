using System.Linq;
using System.Text;

namespace Ltc.Tests.Json;

public sealed class TableJsonTests
{
    private const int Cases = 1000;

    [Fact]
    public void A_table_survives_the_trip()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var table = new RandomTables(seed).Next();
            var text = DefinitionJson.Write(table);
            Assert.True(DefinitionJson.TryReadTable(text, out var read, out var findings), string.Join("; ", findings) + text);
            Assert.Equal(table, read);
            Assert.Equal(text, DefinitionJson.Write(read!));
            Assert.True(DefinitionJson.TryReadTable(Encoding.UTF8.GetBytes(text), out var second, out _));
            Assert.Equal(table, second);
        }
    }

    [Fact]
    public void Policies_survive_the_trip()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var policies = new RandomTables(seed).Policies();
            var text = DefinitionJson.Write(policies);
            Assert.True(DefinitionJson.TryReadPolicies(text, out var read, out var findings), string.Join("; ", findings) + text);
            Assert.Equal(policies, read);
            Assert.True(DefinitionJson.TryReadPolicies(Encoding.UTF8.GetBytes(text), out var second, out _));
            Assert.Equal(policies, second);
        }
    }

    [Theory]
    [InlineData("{\n \"id\": \"t\", \"hit\": \"frist\", \"columns\": [], \"rows\": [] }", "json-value", "/hit", 2)]
    [InlineData("{ \"id\": \"t\",\n \"columns\": [], \"rows\": [] }", "json-missing", "/hit", 1)]
    [InlineData("{ \"id\": \"t\", \"hit\": \"first\",\n \"columns\": [], \"rows\": [] }", "table-no-columns", "/columns", 2)]
    [InlineData("{ \"id\": \"t\", \"hit\": \"first\", \"columns\": [ {\"id\": \"x\",\n \"type\": \"number\", \"values\": []} ], \"rows\": [] }", "json-type", "/columns/0/values", 2)]
    [InlineData("{ \"id\": \"t\", \"hit\": \"first\", \"columns\": [ {\"id\": \"x\", \"type\": \"number\"} ],\n\"rows\": [\n{ \"id\": \"r\", \"when\": {\"x\": \"[0;1)\"}, \"then\": \"a\" } ] }", "json-value", "/rows/0/when/x", 3)]
    [InlineData("{ \"id\": \"t\", \"hit\": \"first\", \"columns\": [ {\"id\": \"x\", \"type\": \"number\"} ],\n\"rows\": [\n{ \"id\": \"r\", \"when\": {\"x\": 5}, \"then\": \"a\" } ] }", "json-type", "/rows/0/when/x", 3)]
    [InlineData("{ \"id\": \"t\", \"hit\": \"first\", \"columns\": [ {\"id\": \"x\", \"type\": \"number\"} ],\n\"rows\": [\n{ \"id\": \"r\", \"when\": {\"x\": [\"a\"]}, \"then\": \"a\" } ] }", "table-wrong-cell", "/rows/0/when/x", 3)]
    [InlineData("{ \"id\": \"t\", \"hit\": \"first\", \"columns\": [ {\"id\": \"x\", \"type\": \"number\"} ], \"rows\": [\n{ \"id\": \"r\", \"when\": {\n\"a/b\": null}, \"then\": \"a\" } ] }", "table-unknown-column", "/rows/0/when/a~1b", 3)]
    public void What_is_wrong_with_a_table_has_a_place(string json, string code, string pointer, int line)
    {
        Assert.False(DefinitionJson.TryReadTable(json, out var table, out var findings));
        Assert.Null(table);
        var finding = Assert.Single(findings);
        Assert.Equal((code, pointer, line), (finding.Code, finding.Pointer, finding.Line));
    }

    [Fact]
    public void Everything_that_is_wrong_with_policies_is_said_at_once()
    {
        const string Json = """{ "policies": [ { "id": "a", "effect": "allow", "when": { "known": "x" } }, { "id": "b", "effect": "permit" }, 5 ] }""";
        Assert.False(DefinitionJson.TryReadPolicies(Json, out var policies, out var findings));
        Assert.Null(policies);
        Assert.Equal(["/policies/0/effect", "/policies/1/when", "/policies/2"], findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void Policies_that_were_read_bind_and_answer()
    {
        const string Json = """{ "policies": [ { "id": "sign", "effect": "permit", "when": { "fact": "action", "oneOf": ["sign"] } } ] }""";
        Assert.True(DefinitionJson.TryReadPolicies(Json, out var policies, out _));
        Assert.True(PolicySet.TryBind(policies!, AccessFacts.All, out var set, out _));
        Assert.True(set!.Evaluate(new AccessRequest { Action = "sign" }).IsAllowed);
        Assert.False(set.Evaluate(new AccessRequest { Action = "view" }).IsAllowed);
    }
}
