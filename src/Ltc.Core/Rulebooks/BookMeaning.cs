using System.Collections.Generic;

namespace Ltc;

/// <summary>Reduces a book to what it means.</summary>
internal static class BookMeaning
{
    internal static string Of(Rulebook book)
    {
        var written = JsonTree.Parse(book.ToJson(), new List<Finding>());
        return JsonText.Write(false, json => BookShape.Shape.Form.WriteMeaning(json, written!));
    }
}
