using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Documents;
using Smslive247.Sandbox.State;

namespace Smslive247.Sandbox.Calls;

/// <summary>
/// What the service says to a call, in the words of v5. How a version words and wraps it, and which members it does not know,
/// follows from its document.
/// </summary>
internal abstract record ServiceResponse
{
    /// <summary>Success without a body.</summary>
    public static ServiceResponse Done { get; } = new Empty();

    /// <summary>The example of the document.</summary>
    public static ServiceResponse NotImplemented { get; } = new Example();

    public static ServiceResponse Of(JObject resource) => new Resource(resource);

    /// <param name="items">All that match, in the order of the list; the pages are cut from it.</param>
    /// <param name="toJson">Words an item. It is called for those of the page alone.</param>
    public static ServiceResponse Of<T>(IReadOnlyList<T> items, Func<T, JObject> toJson) =>
        new List(items.Count, (skip, take) => [.. items.Skip(skip).Take(take).Select(toJson)]);

    public static ServiceResponse Of(SandboxFile file) => new Download(file);

    public static ServiceResponse Failed(int status, string message, params (string Field, string Message)[] errors) => new Error(status, message, errors);

    public static ServiceResponse NotFound(string what) => Failed(404, $"There is no such {what}.");

    internal sealed record Empty : ServiceResponse;

    internal sealed record Example : ServiceResponse;

    internal sealed record Resource(JObject Json) : ServiceResponse;

    internal sealed record List(int Count, Func<int, int, IReadOnlyList<JObject>> Page) : ServiceResponse;

    internal sealed record Download(SandboxFile File) : ServiceResponse;

    /// <param name="Status">400 to 599.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Errors">The fields at error, by their names in v5.</param>
    internal sealed record Error(int Status, string Message, IReadOnlyList<(string Field, string Message)> Errors) : ServiceResponse;
}
