namespace Smslive247.Tests;

/// <summary>The forms of a response body.</summary>
internal enum BodyKind
{
    /// <summary>An object.</summary>
    Model,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object under <c>data</c>, or the object itself.</summary>
    Envelope,

    /// <summary>A list under <c>data</c> with its paging, or the list itself.</summary>
    ListEnvelope,
}
