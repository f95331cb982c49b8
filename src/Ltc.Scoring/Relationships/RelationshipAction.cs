using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What to do next with a key person, by how that person stands to us.</summary>
/// <remarks>Immutable. Source: seed 004; the seed names the level of limited support without an action, which is 〔default (ours)〕.</remarks>
public sealed class RelationshipAction
{
    private RelationshipAction(RelationshipLevel level, Text text, string source)
    {
        Level = level;
        Text = text;
        Source = source;
    }

    /// <summary>The action of every level.</summary>
    /// <value>From the worst level to the best.</value>
    public static IReadOnlyList<RelationshipAction> All { get; } = Array.AsReadOnly(
    [
        new RelationshipAction(
            RelationshipLevel.NotAccepting,
            new(
                "keep up regular visits, use their first twenty minutes, get resources of the company, promise only what can be kept and keep it",
                "坚持例行拜访，抓住黄金20分钟，争取公司资源，管理期望并信守承诺",
                "堅持例行拜訪，抓住黃金20分鐘，爭取公司資源，管理期望並信守承諾"),
            "seed 004"),
        new RelationshipAction(
            RelationshipLevel.Neutral,
            new(
                "show what the company can do, and build a personal relation beside the official one",
                "展现公司实力，增强合作信心，建立点对点的私人关系",
                "展現公司實力，增強合作信心，建立點對點的私人關係"),
            "seed 004"),
        new RelationshipAction(
            RelationshipLevel.Support,
            new(
                "ask for small help, win the vote in one named project, and show where we differ from the rivals",
                "请客户帮小忙，争取其在具体项目中投票支持，并体现与竞争对手的差异",
                "請客戶幫小忙，爭取其在具體專案中投票支持，並體現與競爭對手的差異"),
            "seed 004; 〔default (ours)〕"),
        new RelationshipAction(
            RelationshipLevel.Exclusive,
            new(
                "look after the relation, and develop who meets the criteria of a coach into one",
                "维护好关系，将符合教练标准的客户培养成教练",
                "維護好關係，將符合教練標準的客戶培養成教練"),
            "seed 004"),
        new RelationshipAction(
            RelationshipLevel.Coach,
            new(
                "coach each other, and help with the career of the person",
                "互为教练，帮助客户实现职业发展需求",
                "互為教練，幫助客戶實現職業發展需求"),
            "seed 004"),
    ]);

    /// <summary>The level that asks for it.</summary>
    /// <value>One of the five.</value>
    public RelationshipLevel Level { get; }

    /// <summary>What to do.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>Where the action comes from.</summary>
    /// <value>A seed, with a mark where it is ours.</value>
    public string Source { get; }

    /// <summary>Finds the next action.</summary>
    /// <param name="level">How the person stands to us; null is not known.</param>
    /// <returns>The action; null while the level is not known, and for one that is not defined.</returns>
    public static RelationshipAction? Next(RelationshipLevel? level) => (int?)level < All.Count ? All[(int)level!] : null;

    /// <summary>The level and what to do.</summary>
    /// <returns>In English.</returns>
    public override string ToString() => $"{Level}: {Text}";
}
