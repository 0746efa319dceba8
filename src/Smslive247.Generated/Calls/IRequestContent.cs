namespace Smslive247.Calls;

/// <summary>The properties of a request body that retries and error messages depend on.</summary>
internal interface IRequestContent
{
    /// <summary>Whether a further attempt can send the same content. A stream that cannot seek can be sent only once.</summary>
    bool IsReplayable { get; }

    /// <summary>Whether the sensitive texts of the content are unknown, as in a file, so that a quote of it cannot be masked.</summary>
    bool HasUnknownContent { get; }

    /// <summary>The texts of the request that must not appear in any message.</summary>
    IReadOnlyList<string> SensitiveTexts { get; }
}
