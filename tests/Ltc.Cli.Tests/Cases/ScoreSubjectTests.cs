using System;
using System.Text.Json;

namespace Ltc.Cli.Tests.Cases;

public sealed class ScoreSubjectTests
{
    private const string Answers = """{"pain":[true],"power":[true],"vision":[true],"value":[true],"control":[true]}""";

    [Theory]
    [InlineData("ppvvc", """{}""", "`given.answers` is missing")]
    [InlineData("ppvvc", """{"answers":{"pain":[true],"power":[true],"vision":[true],"value":[true],"control":true}}""", "`given.answers.control` should be a list")]
    [InlineData("ppvvc", """{"answers":{"pain":[1],"power":[],"vision":[],"value":[],"control":[]}}""", "`given.answers.pain` should be a list of true, false and null only")]
    [InlineData("ppvvc", """{"answers":{"pain":true,"power":[],"vision":[],"value":[],"control":[]}}""", "`given.answers.pain` should be a list")]
    [InlineData("ppvvc", """{"answers":{"pain":[],"power":[],"vision":[],"value":[],"control":[]}}""", "`given.answers` has no answer at all")]
    [InlineData("ppvvc", """{"answers":{"pain":[true],"power":[],"vision":[],"value":[],"control":[],"coach":[]}}""", "unknown property `given.answers.coach`")]
    [InlineData("ppvvc-gate", "{\"point\":\"ship\",\"answers\":" + Answers + "}", "`given.point` should be one of initiate, bid, sign, amend, close, not `ship`")]
    [InlineData("effective-pipeline", """{"deals":[{"amount":1}]}""", "`given.deals[0].grade` is missing")]
    [InlineData("effective-pipeline", """{"deals":[{"grade":"A"}]}""", "`given.deals[0].amount` is missing")]
    [InlineData("effective-pipeline", """{"deals":[{"amount":1,"grade":"E"}]}""", "`given.deals[0].grade` should be one of D, C, B, A, null, not `E`")]
    [InlineData("effective-pipeline", """{"deals":[{"amount":1,"grade":"a"}]}""", "`given.deals[0].grade` should be one of D, C, B, A, null, not `a`")]
    [InlineData("effective-pipeline", """{"deals":[{"amount":-1,"grade":"A"}]}""", "`given.deals[0]` has an amount below 0")]
    [InlineData("weighted-pipeline", """{"deals":[{"amount":1,"probability":10},{"amount":1,"probability":101}]}""", "`given.deals[1]` has an amount below 0 or a probability outside 0 to 100")]
    [InlineData("weighted-pipeline", """{"deals":[{"amount":"1","probability":10}]}""", "`given.deals[0].amount` should be a number")]
    [InlineData("weighted-pipeline", """{"deals":[{"amount":79000000000000000000000000000,"probability":100},{"amount":79000000000000000000000000000,"probability":100}]}""", "too large")]
    [InlineData("initiation-score", """{"customer":20,"solution":15,"delivery":14}""", "`given.competition` is missing")]
    [InlineData("initiation-score", """{"customer":26,"solution":15,"delivery":14,"competition":21}""", "`given.customer` should be a number in [0,25], not `26`; `given.competition` should be a number in [0,20], not `21`")]
    [InlineData("initiation-score", """{"customer":2,"solution":1,"delivery":1,"competition":2,"creditPassed":"yes"}""", "`given.creditPassed` should be true, false or null")]
    [InlineData("project-grade", """{"region":1,"customer":1,"product":1,"amount":1,"flags":["big"]}""", "`given.flags` should be a list of stronghold, stronghold-company, multiCountry, firstSale, lossMaking, redLine, frameRepeat, not `big`")]
    [InlineData("project-grade", """{"region":101,"customer":1,"product":1,"amount":-1}""", "`given.region` should be a number in [0,100], not `101`; `given.amount` should be a number in [0,), not `-1`")]
    [InlineData("project-grade", """{"region":1,"customer":1,"product":1,"amount":1,"flag":[]}""", "unknown property `given.flag`")]
    [InlineData("regrade", """{"facts":{"weather":1}}""", "there is no fact `weather` in `regrade`")]
    [InlineData("payment-quality", """{"shares":{"advance":60,"shipment":50,"pac":0,"fac":0,"afterFac":0},"termDays":30}""", "`given.shares` come to more than 100 %")]
    [InlineData("payment-quality", """{"shares":{"advance":60,"shipment":40,"pac":0,"fac":0,"afterFac":0}}""", "`given.termDays` is missing")]
    [InlineData("payment-quality", """{"shares":{"advance":60},"termDays":30}""", "`given.shares.shipment` is missing")]
    [InlineData("contract-quality", """{"margin":30,"acceptance":101,"changeShare":1,"dso":1,"nps":1}""", "`given.acceptance` should be a number in [0,100], not `101`")]
    [InlineData("contract-quality", """{"margin":100.5,"acceptance":90,"changeShare":-1,"dso":-1,"nps":-101}""", "`given.margin` should be a number in (,100], not `100.5`; `given.dso` should be a number in [0,), not `-1`; `given.nps` should be a number in [-100,100], not `-101`")]
    [InlineData("payment-quality", """{"shares":{"advance":-0.5,"shipment":0,"pac":0,"fac":0,"afterFac":101},"termDays":-30}""", "`given.shares.advance` should be a number in [0,100], not `-0.5`; `given.shares.afterFac` should be a number in [0,100], not `101`; `given.termDays` should be a number in [0,36500], not `-30`")]
    [InlineData("contract-quality", """{"margin":30,"acceptance":90,"changeShare":1,"dso":1}""", "`given.nps` is missing")]
    [InlineData("signing", """{"facts":{},"checklist":{"weather":"ok"}}""", "`weather` is no item of the checklist")]
    [InlineData("signing", """{"facts":{},"checklist":{},"others":"fine"}""", "`given.others` should be one of notOk, ok, notApplicable, not `fine`")]
    [InlineData("votes", """{"voters":["a","b"],"needed":1.5,"onReject":"veto","votes":[]}""", "`given.needed` should be a whole number")]
    [InlineData("scorecard", """{"card":{"characteristics":[{"id":"x","bins":[{"in":[true],"points":1}]}]},"input":{"x":1}}""", "`given.card.characteristics[0].bins[0].in` should be a list of texts and numbers")]
    [InlineData("lateness", """{"ledger":[]}""", "`given.at` is missing")]
    [InlineData("lateness", """{"at":"2026-02-30","ledger":[]}""", "`given.at` should be a date")]
    public void WhatIsGivenWrongIsAFailureThatSaysWhy(string subject, string given, string why)
    {
        var json = JsonDocument.Parse($$$"""{"subject":"{{{subject}}}","name":"n","given":{{{given}}},"expect":{"score":1}}""").RootElement;
        var failure = CaseRunner.Check(ConformanceCase.From("file", 1, json));
        Assert.NotNull(failure?.Problem);
        Assert.Contains(why, failure.Problem.Value.In(Language.English), StringComparison.Ordinal);
        foreach (var language in new[] { Language.SimplifiedChinese, Language.TraditionalChinese })
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", failure.Problem.Value.In(language));
    }
}
