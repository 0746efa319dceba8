namespace Smslive247.Tests;

/// <summary>
/// A version of the API, for tests that each of them has to pass: such a test is an abstract class, and each version a class
/// derived from it.
/// </summary>
public abstract class ApiVersion
{
    public static ApiVersion V4 { get; } = new ApiVersion4();

    public static ApiVersion V5 { get; } = new ApiVersion5();

    public static IReadOnlyList<ApiVersion> All { get; } = [V4, V5];

    /// <summary>As in paths: v4.</summary>
    public abstract string Name { get; }

    public abstract Type RootInterface { get; }

    /// <summary>The response to a request for the message m1.</summary>
    public string Success => Body("""{"messageID":"m1"}""");

    public abstract IVersionClient Create(Smslive247Options options, HttpMessageHandler? handler = null);

    /// <summary>The clients of a container, under the key of an account or without one.</summary>
    public abstract IVersionClient From(IServiceProvider provider, string? account = null);

    /// <summary>A response body with this resource, or the beginning of one.</summary>
    public abstract string Body(string resource);

    /// <summary>A page of messages: headers, each with its line end, and body.</summary>
    public abstract (string Headers, string Body) Page(IEnumerable<string> messageIds, int pageNo, int pageSize, int totalCount);

    /// <summary>A list of messages that have nothing but an id.</summary>
    protected static string Messages(IEnumerable<string> ids) => $"[{string.Join(',', ids.Select(id => $$"""{"messageID":"{{id}}"}"""))}]";

    public override string ToString() => Name;
}
