using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Calls;

/// <summary>
/// A request that fits its document, with the names of v5 for each version: <c>phoneNumber</c>, where v4 has <c>mobileNumber</c>.
/// </summary>
internal sealed record ServiceCall
{
    /// <summary>4 or 5.</summary>
    public required int Version { get; init; }

    /// <summary>Such as <c>Messages_Send</c>.</summary>
    public required string OperationId { get; init; }

    /// <summary>Whether the operation needs no key.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The key or log-in token; null for an operation without security that came without one.</summary>
    public string? Key { get; init; }

    /// <summary>Parameters in the path, unescaped.</summary>
    public IReadOnlyDictionary<string, string> Path { get; init; } = new Dictionary<string, string>();

    /// <summary>Query parameters, by their names in v5 whatever the case they came in. Paging is not among them.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    /// <summary>The JSON that was sent; null if there was none.</summary>
    public JToken? Body { get; init; }

    /// <summary>The fields of the form that was sent.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>The file in that form; null if there was none.</summary>
    public SandboxFile? File { get; init; }
}
