using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Calls;

/// <summary>
/// The response of the service to a call, with the names of v5. Names, envelope and members of a version follow from its document.
/// </summary>
internal abstract record ServiceResponse
{
    /// <summary>Success without a body.</summary>
    public static ServiceResponse Done { get; } = new Empty();

    /// <summary>The example of the document.</summary>
    public static ServiceResponse NotImplemented { get; } = new Example();

    public static ServiceResponse Of(JObject resource) => new Resource(resource);

    /// <param name="items">All that match, in the order of the list; the pages are cut from it.</param>
    /// <param name="toJson">Converts an item; called only for the items of the page.</param>
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
    /// <param name="Errors">The wrong fields, by their names in v5.</param>
    internal sealed record Error(int Status, string Message, IReadOnlyList<(string Field, string Message)> Errors) : ServiceResponse;
}
