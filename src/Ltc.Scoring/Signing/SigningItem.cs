namespace Ltc;

/// <summary>One item of the checklist before signing.</summary>
/// <remarks>Immutable. Source: domain.md §9.2.</remarks>
public sealed class SigningItem
{
    /// <summary>Creates an item.</summary>
    /// <param name="id">The id, kebab-case, unique in its checklist.</param>
    /// <param name="group">The group that it belongs to.</param>
    /// <param name="text">What is checked.</param>
    /// <param name="isBlocking">Whether nothing is signed while it is not in order; otherwise it becomes a condition.</param>
    /// <param name="needsFulfilment">Whether it counts only with the signature of the fulfilment responsible (FR).</param>
    public SigningItem(string id, SigningGroup group, Text text, bool isBlocking = false, bool needsFulfilment = false)
    {
        Id = id;
        Group = group;
        Text = text;
        IsBlocking = isBlocking;
        NeedsFulfilment = needsFulfilment;
    }

    /// <summary>The id under which marks are kept.</summary>
    /// <value>Kebab-case English, stable.</value>
    public string Id { get; }

    /// <summary>The group that it belongs to.</summary>
    /// <value>One of the five.</value>
    public SigningGroup Group { get; }

    /// <summary>What is checked.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>Whether nothing is signed while it is not in order.</summary>
    /// <value>False for an item that becomes a condition.</value>
    public bool IsBlocking { get; }

    /// <summary>Whether it counts only with the signature of the fulfilment responsible (FR).</summary>
    /// <value>True for the last five.</value>
    public bool NeedsFulfilment { get; }

    /// <summary>The id under which marks are kept.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
