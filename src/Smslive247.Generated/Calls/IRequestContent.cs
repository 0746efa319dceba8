namespace Smslive247.Calls;

/// <summary>The properties of a request's body that matter after it was sent.</summary>
internal interface IRequestContent
{
    /// <summary>Whether a further attempt would send the same content again.</summary>
    bool IsReplayable { get; }

    /// <summary>Whether it has content whose sensitive texts are unknown, such as a file, so that a quote of it cannot be masked.</summary>
    bool HasUnknownContent { get; }

    /// <summary>The texts of the request that must not appear in any message.</summary>
    IReadOnlyList<string> SensitiveTexts { get; }
}
