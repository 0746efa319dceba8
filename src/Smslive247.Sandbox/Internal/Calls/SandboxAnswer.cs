using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Internal;

/// <summary>
/// What the service says to a call, in the words of v5. How a version words and wraps it, and which members it does not know,
/// follows from its document.
/// </summary>
internal abstract record SandboxAnswer
{
    /// <summary>Success without a body.</summary>
    public static SandboxAnswer Done { get; } = new Empty();

    public static SandboxAnswer Of(JObject resource) => new Resource(resource);

    /// <param name="items">All that match, in the order of the list; the pages are cut from it.</param>
    /// <param name="toJson">Words an item. It is called for those of the page alone.</param>
    public static SandboxAnswer Of<T>(IReadOnlyList<T> items, Func<T, JObject> toJson) =>
        new List(items.Count, (skip, take) => [.. items.Skip(skip).Take(take).Select(toJson)]);

    public static SandboxAnswer Of(SandboxFile file) => new Download(file);

    public static SandboxAnswer Refused(int status, string message, params (string Field, string Message)[] errors) => new Refusal(status, message, errors);

    public static SandboxAnswer NotFound(string what) => Refused(404, $"There is no such {what}.");

    internal sealed record Empty : SandboxAnswer;

    internal sealed record Resource(JObject Json) : SandboxAnswer;

    internal sealed record List(int Count, Func<int, int, IReadOnlyList<JObject>> Page) : SandboxAnswer;

    internal sealed record Download(SandboxFile File) : SandboxAnswer;

    /// <param name="Status">400 to 599.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Errors">The fields at fault, by their names in v5.</param>
    internal sealed record Refusal(int Status, string Message, IReadOnlyList<(string Field, string Message)> Errors) : SandboxAnswer;
}
