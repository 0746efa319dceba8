using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares the addresses of a document or of an operation. A document that states none may be served by the same server as before.</summary>
internal static class ServerComparison
{
    public const string UnstatedRule = "server-unstated";

    /// <param name="old">The servers of the old document.</param>
    /// <param name="current">The servers of the new one.</param>
    /// <param name="report">Receives rule, difference, verdict and reason.</param>
    public static void Compare(IEnumerable<OpenApiServer> old, IEnumerable<OpenApiServer> current, Action<string, string, Verdict, string> report)
    {
        string[] oldServers = [.. old.Select(Describe)], newServers = [.. current.Select(Describe)];
        if (newServers.Length == 0 && oldServers.Length > 0)
        {
            report(UnstatedRule, $"{string.Join(", ", oldServers)} no longer stated", Verdict.Addition, "callers keep their address; code that is generated from the document has none");
            return;
        }

        foreach (var server in oldServers.Except(newServers))
        {
            report("server-removed", $"{server} removed", Verdict.Breaking, "its callers have no other address");
        }

        foreach (var server in newServers.Except(oldServers))
        {
            report("server-added", $"{server} added", Verdict.Addition, "callers can ignore it");
        }
    }

    private static string Describe(OpenApiServer server) => $"server `{server.Url?.TrimEnd('/')}`" + string.Concat(
        (server.Variables ?? new Dictionary<string, OpenApiServerVariable>()).Select(variable => $", {InlineCode.Quote(variable.Key)} {Describe(variable.Value)}"));

    private static string Describe(OpenApiServerVariable variable) =>
        $"= {variable.Default}{(variable.Enum is { Count: > 0 } values ? $" of {string.Join(", ", values)}" : "")}";
}
