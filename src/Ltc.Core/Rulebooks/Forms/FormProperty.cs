namespace Ltc;

/// <summary>A property of an object in a rule book.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class FormProperty
{
    internal FormProperty(string name, Form form, bool isRequired, ProcessLayer? layer = null, StricterWhen stricter = StricterWhen.Neither)
    {
        Name = name;
        Form = form;
        IsRequired = isRequired;
        Layer = layer ?? form.Layer;
        Stricter = stricter;
    }

    internal string Name { get; }

    internal Form Form { get; }

    /// <summary>Whether a book that is complete must say it.</summary>
    internal bool IsRequired { get; }

    /// <summary>The layer it belongs to; null for that of its owner.</summary>
    internal ProcessLayer? Layer { get; }

    /// <summary>In which direction a change is stricter.</summary>
    internal StricterWhen Stricter { get; }
}
